const numbers = 'zero one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');

/** Whether a text keeps a word or a phrase: in another form of it (“report” for “reported”), or a small number spelt out. */
export function keepsWords(text: string, wanted: string): boolean {
  const forms = normal(wanted).split(' ').map(formsOf);
  return new RegExp(`(?<![\\p{L}\\p{N}])${forms.join(' ')}(?![\\p{L}\\p{N}])`, 'u').test(normal(text));
}

function formsOf(word: string): string {
  const number = numbers.includes(word) ? numbers.indexOf(word) : Number(word);
  if (numbers[number] !== undefined) return `(?:${number}|${numbers[number]})`;
  const stem = /^(\p{L}[\p{L}-]{3,}?)(?:s|ed|es|ing)$/u.exec(word)?.[1];
  return stem ? `${escaped(stem)}\\p{L}*` : escaped(word);
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
