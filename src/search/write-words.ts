/** Words in order as one text: each as the length of what it shares with the word before it (one sign) and its rest. */
export function writeWords(words: readonly string[]): string {
  let before = '';
  const written = words.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return written.join(' ');
}
