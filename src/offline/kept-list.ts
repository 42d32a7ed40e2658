/** What the worker is to keep: written by the build into the worker's own file. */
export interface KeptList {
  readonly course: string;
  readonly line: string;
  readonly edition: string;
  /** Tells this state of the files from any other. */
  readonly build: string;
  /** What all files come to. */
  readonly bytes: number;
  /** The hash of each file by its address, relative to the folder of the worker. */
  readonly files: Readonly<Record<string, string>>;
}
