import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { builtFolder, tinyCourses } from './tiny-courses.ts';

/** Builds each tiny course into a folder of its own, all under one origin. */
export default function buildTinyCourses(): void {
  const path = [join('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  for (const name of tinyCourses) {
    const settings = {
      CONTENT_DIR: `e2e/courses/${name}`,
      OUT_DIR: `${builtFolder}/${name}`,
      BASE_PATH: `/${name}/`,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const { status, stdout, stderr, error } = spawnSync('astro', ['build'], {
      env: { ...process.env, ...settings, PATH: path },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      throw new Error(`The course e2e/courses/${name} was not built.\n${stdout}${stderr}`, { cause: error });
    }
  }
}
