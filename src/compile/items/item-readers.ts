import type { QuestionType } from '../../domain/item.ts';
import { readCategorise } from './categorise.ts';
import { readCloze } from './cloze.ts';
import { readConfidence } from './confidence.ts';
import { readMatching } from './matching.ts';
import { readMultipleResponse } from './multiple-response.ts';
import { readOrdering } from './ordering.ts';
import { readReflection } from './reflection.ts';
import { readShortAnswer } from './short-answer.ts';
import { readSingleChoice } from './single-choice.ts';
import { readTrueFalse } from './true-false.ts';
import type { ItemReader } from './written-question.ts';

// A new item type fails to compile here until its syntax has a reader.
export const itemReaders: { readonly [T in QuestionType]: ItemReader<T> } = {
  'single-choice': readSingleChoice,
  'multiple-response': readMultipleResponse,
  'true-false': readTrueFalse,
  cloze: readCloze,
  ordering: readOrdering,
  matching: readMatching,
  categorise: readCategorise,
  'short-answer': readShortAnswer,
  confidence: readConfidence,
  reflection: readReflection,
};
