import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registers, writeCourseFile, writeModuleFile } from './write-course-files.mjs';
import { lessonId, writeLesson } from './write-lesson.mjs';

const lessonsPerModule = 20;
const certainty = fileURLToPath(new URL('../../content/certainty.yaml', import.meta.url));

/**
 * Writes a whole course of made-up lessons into a folder, which is emptied first.
 * @param {number} count @param {string} folder
 */
export function generateLessons(count, folder) {
  rmSync(folder, { recursive: true, force: true });
  const modules = Array.from(
    { length: Math.ceil(count / lessonsPerModule) },
    (_, index) => `module-${index + 1}`,
  );
  for (const [index, id] of modules.entries()) {
    const first = index * lessonsPerModule + 1;
    const last = Math.min(count, first + lessonsPerModule - 1);
    const lessons = Array.from({ length: last - first + 1 }, (_, place) => first + place);
    const home = join(folder, 'modules', id);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'module.yaml'), writeModuleFile(id, lessons.map(lessonId)));
    for (const number of lessons) writeFileSync(join(home, `${lessonId(number)}.mdx`), writeLesson(number));
  }
  for (const [name, text] of Object.entries(registers)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'course.yaml'), writeCourseFile(modules));
  copyFileSync(certainty, join(folder, 'certainty.yaml'));
}
