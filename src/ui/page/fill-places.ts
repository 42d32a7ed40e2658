/** Every place with this mark (`left-of`: `data-left-of`) says what `wordsFor` gives for it. */
export function fillPlaces(mark: string, wordsFor: (place: HTMLElement) => string | undefined): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-${mark}]`))
    place.textContent = wordsFor(place) ?? '';
}
