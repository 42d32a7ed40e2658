/** `2026-11-23` → “23 November 2026” in the course’s language. */
export function formatDate(date: string, language: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(new Date(`${date}T00:00:00Z`));
}
