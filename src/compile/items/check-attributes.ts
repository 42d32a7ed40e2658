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
  const { moment, about, pair } = attributes;
  const isMeasure = isGraded || type === 'confidence';
  const isPut = !['short-answer', 'confidence', 'reflection'].includes(type);
  const fits: { readonly [A in keyof Attributes]?: boolean } = {
    critical: isGraded && attributes.unscored === undefined && moment === undefined,
    // One may try to recall an answer also where one rates it oneself.
    'warm-up': (isGraded || type === 'short-answer') && moment === undefined,
    'how-sure': isGraded,
    'keep-order': isPut,
    moment: isMeasure,
    about: isGraded && moment === 'before',
    pair: isMeasure && moment !== 'before',
  };
  const missing = (attribute: string, example: string) =>
    problem('attribute-missing', place, { tag: 'Question', attribute, example });
  const lacks = [
    ...(type === 'confidence' && moment === undefined ? [missing('moment', 'before')] : []),
    ...(isMeasure && moment === 'after' && pair === undefined
      ? [missing('pair', 'id-of-the-one-before')]
      : []),
    ...(isGraded && moment === 'before' && about === undefined
      ? [missing('about', 'What the research found')]
      : []),
  ];
  const unfit = Object.entries(fits).flatMap(([attribute, isFit]) => {
    const isWritten = attributes[attribute as keyof Attributes] !== undefined;
    return isWritten && !isFit ? [problem('attribute-unfit', place, { attribute, type })] : [];
  });
  return [...lacks, ...unfit];
}
