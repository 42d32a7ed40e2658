import * as nanostores from 'nanostores';
import { describe, expect, test } from 'vitest';
import * as ours from './nanostores.ts';

// What the browser gets must do as the package does: the same tests try both.
describe.each([
  ['the package', nanostores as unknown as typeof ours],
  ['ours', ours],
])('stores of %s', (_, { atom, computed }) => {
  test('tell each change once, and nothing when nothing has changed', () => {
    const $count = atom(1);
    const heard: number[] = [];
    const stop = $count.listen((value) => heard.push(value));
    $count.set(2);
    $count.set(2);
    $count.set(3);
    stop();
    $count.set(4);
    expect(heard).toEqual([2, 3]);
    expect($count.get()).toBe(4);
  });

  test('tell a new subscriber what they hold', () => {
    const heard: string[] = [];
    atom('here').subscribe((value) => heard.push(value));
    expect(heard).toEqual(['here']);
  });

  test('never tell what is no longer so, when one listener changes what it has just heard', () => {
    const $count = atom(0);
    const heard: number[] = [];
    $count.listen((value) => {
      if (value === 1) $count.set(2);
    });
    $count.listen((value) => heard.push(value));
    $count.set(1);
    // As the package has it: once for each of the two changes, each time with what is so.
    expect(heard).toEqual([2, 2]);
  });

  test('work out a computed value anew only when a source has changed', () => {
    const $a = atom(1);
    const $b = atom(10);
    let times = 0;
    const $sum = computed([$a, $b], (a: number, b: number) => {
      times += 1;
      return { sum: a + b };
    });
    const first = $sum.get();
    expect($sum.get()).toBe(first);
    $b.set(20);
    expect($sum.get()).toEqual({ sum: 21 });
    expect(times).toBe(2);
  });

  test('tell the listeners of a computed store, of one source too', () => {
    const $name = atom('a');
    const heard: string[] = [];
    const stop = computed($name, (name: string) => `${name}!`).subscribe((value) => heard.push(value));
    $name.set('b');
    stop();
    expect(heard).toEqual(['a!', 'b!']);
  });
});
