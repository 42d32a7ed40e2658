import { LARGEST_FILE } from '../../domain/progress-file/read-progress-file.ts';

/** The text of a file, or nothing if it is too large to be looked at. What can’t be read is empty. */
export async function readFile(file: File): Promise<string | undefined> {
  if (file.size > LARGEST_FILE) return undefined;
  try {
    return await file.text();
  } catch {
    return '';
  }
}
