/** Whether a query may be remembered on this device, to be offered again. */
export function isKept(_query: string): boolean {
  return true;
}
