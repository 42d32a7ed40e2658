/** `data-slot="day"` marks a place for words. A place without words is hidden, with the line that it stands in. */
export function fillSlots(root: ParentNode, words: Readonly<Record<string, string>>): void {
  for (const [name, said] of Object.entries(words))
    for (const slot of root.querySelectorAll<HTMLElement>(`[data-slot="${name}"]`)) {
      slot.textContent = said;
      const line = slot.closest<HTMLElement>('[data-slot-line]') ?? slot;
      line.hidden = said === '';
    }
}
