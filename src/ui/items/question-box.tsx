import type { ReactNode } from 'react';
import type { ItemBase, ItemType } from '../../domain/item.ts';
import type { SealedItem } from '../../domain/sealed-item.ts';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { questionId } from './question-ids.ts';

/** What a page gives to the island of a question. */
export interface IslandProps<T extends ItemType> {
  readonly item: SealedItem<T>;
  /** “Question 2 of 4” */
  readonly label: string;
}

interface Props {
  readonly item: Pick<ItemBase, 'id' | 'purpose' | 'context'>;
  readonly label: string;
  readonly isLive: boolean;
  readonly children: ReactNode;
}

/** The box around a question, and what is read before it. */
export function QuestionBox({ item, label, isLive, children }: Props) {
  return (
    <div className="question" id={questionId(item.id)} data-purpose={item.purpose} data-live={isLive}>
      {label && <p className="question-label">{label}</p>}
      <Paragraphs of={item.context} />
      {children}
    </div>
  );
}
