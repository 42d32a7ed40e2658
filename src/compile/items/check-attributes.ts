import type { QuestionType } from '../../domain/item.ts';
import type { AttributesOf } from '../lesson/lesson-tags.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

type Attributes = AttributesOf<'Question'>;

/** What was written of a question that says nothing in it. */
export function checkAttributes(
  attributes: Attributes,
  type: QuestionType,
  isGraded: boolean,
  place: Place,
): readonly Problem[] {
  const isPut = !['short-answer', 'confidence', 'reflection'].includes(type);
  const fits: { readonly [A in keyof Attributes]?: boolean } = {
    critical: isGraded && attributes.unscored === undefined,
    // One may try to recall an answer also where one rates it oneself.
    'warm-up': isGraded || type === 'short-answer',
    'how-sure': isGraded,
    'keep-order': isPut,
    moment: type === 'confidence',
    pair: type === 'confidence' && attributes.moment !== 'before',
  };
  return Object.entries(fits).flatMap(([attribute, isFit]) => {
    const isWritten = attributes[attribute as keyof Attributes] !== undefined;
    return isWritten && !isFit ? [problem('attribute-unfit', place, { attribute, type })] : [];
  });
}
