import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ItemOf } from '../../domain/item.ts';
import { openItem, type SealedItem } from '../../domain/sealed-item.ts';
import { walkScenario } from '../../domain/walk-scenario.ts';
import {
  createScenarioSession,
  type ScenarioSession,
  type ScenarioView,
} from '../../state/scenario-session.ts';
import { ownId } from './question-ids.ts';

/** A conversation as its view meets it. */
export interface LiveScenario extends Pick<ScenarioSession, 'choose' | 'goBack' | 'startAgain'> {
  readonly item: ItemOf<'scenario'>;
  readonly view: ScenarioView;
  readonly isLive: boolean;
}

export interface ScenarioProps {
  readonly scenario: LiveScenario;
}

/** Brings a conversation to life, and moves the focus to the heading of the scene that a choice, or the way back, leads to. */
export function useScenario(sealed: SealedItem<'scenario'>): LiveScenario {
  const [{ item, session }] = useState(() => {
    const opened = openItem(sealed);
    return { item: opened, session: createScenarioSession(opened) };
  });
  const stored = useStore(session.$view);
  const [isLive, setLive] = useState(false);
  const [moved, setMoved] = useState(0);
  // What the server rendered: the first render in the browser must be the same.
  const view = isLive ? stored : { ...walkScenario(item.asked.scenes, []), isUpdated: false };

  useLayoutEffect(() => setLive(true), []);

  useEffect(() => {
    if (moved > 0) document.getElementById(ownId(item.id, 'heading'))?.focus();
  }, [item, moved]);

  const andMove =
    <A extends readonly unknown[]>(change: (...given: A) => void) =>
    (...given: A) => {
      change(...given);
      setMoved(moved + 1);
    };
  return {
    item,
    view,
    isLive,
    choose: andMove(session.choose),
    goBack: andMove(session.goBack),
    startAgain: andMove(session.startAgain),
  };
}
