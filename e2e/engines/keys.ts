/** As WebDriver and WebDriver BiDi name the keys that write nothing. */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  space: ' ',
  down: '\uE015',
} as const;

/** One way of writing for both protocols. */
export function keyActions(pressed: readonly string[]) {
  const actions = pressed.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}
