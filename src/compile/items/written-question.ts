import type { Asked, Keys, Notes, QuestionType } from '../../domain/item.ts';
import type { RichText } from '../../domain/rich-text.ts';
import type { Node } from '../lesson/node.ts';
import type { Place, Problem } from '../problem.ts';

/** A question as the reader of its type meets it. */
export interface WrittenQuestion {
  readonly id: string;
  readonly place: Place;
  /** What is written in it, but for hints, feedback and notes to oneself. */
  readonly nodes: readonly Node[];
}

/** What such a reader finds: the paragraphs above the answers, and all that only its type has. */
export interface ReadQuestion<T extends QuestionType> {
  readonly text: RichText;
  /** Absent where there is too little to ask. The problems say why. */
  readonly answer?: ReadAnswer<T> | undefined;
}

export interface ReadAnswer<T extends QuestionType> {
  readonly asked: Asked[T];
  readonly key: Keys[T];
  readonly parts: Notes['parts'];
  readonly isGraded: boolean;
}

export type ItemReader<T extends QuestionType> = (
  question: WrittenQuestion,
  problems: Problem[],
) => ReadQuestion<T>;
