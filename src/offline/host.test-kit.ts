import type { Ask } from './bring-file.ts';
import { hashBytes } from './hash-bytes.ts';
import type { KeptList } from './kept-list.ts';

export const scope = 'https://courses.test/plants/';

interface Host {
  readonly asked: string[];
  readonly ask: Ask;
  answer: (file: string) => Response;
}

/** A host with these files, and what it was asked for. `answer` may be changed under way. */
export function createHost(files: Readonly<Record<string, string>>): Host {
  const host: Host = {
    asked: [],
    answer: (file) => new Response(files[file] ?? 'not here', { status: file in files ? 200 : 404 }),
    ask: async (address) => {
      const file = address.slice(scope.length);
      host.asked.push(file);
      return host.answer(file);
    },
  };
  return host;
}

/** The list that the build would have written of these files. */
export async function listOf(files: Readonly<Record<string, string>>, build = 'one'): Promise<KeptList> {
  const hashes = Object.entries(files).map(async ([file, text]) => [file, await hashOf(text)] as const);
  const bytes = Object.values(files).join('').length;
  const course = { course: 'plants', line: '1', edition: '1' };
  return { ...course, build, bytes, files: Object.fromEntries(await Promise.all(hashes)) };
}

const hashOf = (text: string) => hashBytes(new TextEncoder().encode(text));
