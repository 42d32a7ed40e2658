/** Days since 1 January 1970 as a calendar date, `2026-11-23`. */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
