// node scripts/generate-lessons.mjs --lessons 500 --out .cache/generated
import { parseArgs } from 'node:util';
import { generateLessons } from './generated-course/generate-lessons.mjs';

const { values } = parseArgs({
  options: {
    lessons: { type: 'string', default: '500' },
    out: { type: 'string', default: '.cache/generated' },
  },
});
generateLessons(Number(values.lessons), values.out);
console.log(`Wrote ${values.lessons} lessons to ${values.out}.`);
