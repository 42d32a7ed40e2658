import { beforeEach, describe, expect, test } from 'vitest';
import type { ItemOf, Scene } from '../domain/item.ts';
import { plainItem } from '../domain/plain-item.test-kit.ts';
import { $progress, openRecord } from './progress-store.ts';
import { createScenarioSession, type ScenarioSession } from './scenario-session.ts';
import { createMemoryStorage } from './storage/memory.ts';
import { readEvent } from './storage/read-event.ts';

const scene = (id: string, ...ways: readonly (readonly [choice: string, to: string])[]): Scene => ({
  id,
  title: [id],
  text: [],
  isEnding: ways.length === 0,
  choices: ways.map(([choice, to]) => ({ id: choice, text: [choice], to })),
});
const scenes = [
  scene('start', ['wait', 'start'], ['say', 'talk']),
  scene('talk', ['stay', 'tea'], ['part', 'goodbye']),
  scene('tea'),
  scene('goodbye'),
];
const scenarioWith = (some: readonly Scene[], revision = 1): ItemOf<'scenario'> =>
  plainItem('scenario', { id: 's', asked: { scenes: some }, key: null, revision });
const scenario = scenarioWith(scenes);

let count = 0;
const stamp = (seq: number) => {
  count += 1;
  return { id: `event-${count}`, seq, at: 0 };
};
const placeIn = ({ $view }: ScenarioSession) => {
  const { passed, scene: here } = $view.get();
  return [...passed.map(({ choice }) => choice.id), here.id].join(' ');
};
const known = (revision = 1) => {
  const progress = $progress.get();
  return progress === 'loading' ? undefined : progress.items.get('s')?.get(revision);
};

describe('a conversation', () => {
  beforeEach(() => {
    openRecord(createMemoryStorage(), stamp);
  });

  test('begins at the first scene, with nothing on record', () => {
    expect(placeIn(createScenarioSession(scenario))).toBe('start');
    expect(known()).toBeUndefined();
  });

  test('keeps every choice, so that another page goes on from there', () => {
    const session = createScenarioSession(scenario);
    session.choose('wait');
    session.choose('say');
    expect(placeIn(session)).toBe('wait say talk');
    expect(placeIn(createScenarioSession(scenario))).toBe('wait say talk');
    expect(known()).toMatchObject({ isCorrect: false, last: { verdict: 'noted' } });
  });

  test('counts once an ending is reached, whichever it is, and still counts when it is gone through again', () => {
    for (const [last, ending] of [
      ['stay', 'tea'],
      ['part', 'goodbye'],
    ] as const) {
      openRecord(createMemoryStorage(), stamp);
      const session = createScenarioSession(scenario);
      session.choose('say');
      session.choose(last);
      expect(placeIn(session)).toBe(`say ${last} ${ending}`);
      expect(known()).toMatchObject({ isCorrect: true, best: 1 });
      session.startAgain();
      expect(placeIn(session)).toBe('start');
      expect(known()).toMatchObject({ isCorrect: true, last: { response: { path: [] } } });
    }
  });

  test('goes back one scene, also from an ending, and on by another way', () => {
    const session = createScenarioSession(scenario);
    session.choose('say');
    session.choose('part');
    session.goBack();
    expect(placeIn(session)).toBe('say talk');
    session.choose('stay');
    expect(placeIn(session)).toBe('say stay tea');
    session.goBack();
    session.goBack();
    expect(placeIn(session)).toBe('start');
  });

  test('records nothing for a choice that is not there', () => {
    const session = createScenarioSession(scenario);
    session.choose('stay');
    expect(placeIn(session)).toBe('start');
    expect(known()).toBeUndefined();
  });

  test('goes on from as far as its path still leads when an author has taken a choice away', () => {
    const session = createScenarioSession(scenario);
    session.choose('wait');
    session.choose('say');
    session.choose('part');
    const [start, talk, ...rest] = scenes as [Scene, Scene, ...Scene[]];
    const fewer = { ...talk, choices: talk.choices.filter(({ id }) => id !== 'part') };
    const edited = createScenarioSession(scenarioWith([start, fewer, ...rest]));
    expect(placeIn(edited)).toBe('wait say talk');
    edited.choose('stay');
    expect(placeIn(edited)).toBe('wait say stay tea');
  });

  test('begins anew, and says so, when its author has raised the revision', () => {
    const session = createScenarioSession(scenario);
    session.choose('say');
    const next = createScenarioSession(scenarioWith(scenes, 2));
    expect(next.$view.get()).toMatchObject({ passed: [], isUpdated: true });
    next.choose('wait');
    expect(next.$view.get().isUpdated).toBe(false);
  });

  test('stays readable for storage, however often somebody goes round', () => {
    const session = createScenarioSession(scenario);
    for (let round = 0; round < 150; round += 1) session.choose('wait');
    session.choose('say');
    expect(placeIn(session)).toMatch(/ say talk$/);
    session.choose('stay');
    expect(placeIn(session)).toMatch(/ stay tea$/);
    const last = known()?.last;
    expect(readEvent({ ...last, id: 'e', seq: 1, at: 0 })).toBeDefined();
    expect(known()?.isCorrect).toBe(true);
  });
});
