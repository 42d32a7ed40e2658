/** A browser, opened for one journey on a profile that nobody has used. */
export interface Browser {
  open(address: string): Promise<void>;
  /** Runs a function in the page. It knows nothing but its arguments; both ways go as JSON. */
  run<Given extends readonly unknown[], Result>(
    script: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  /** Presses and lets go of one key after the other. */
  press(keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface Settings {
  /** Where a learner’s record could be kept. */
  readonly hasStorage: boolean;
}

export interface Engine {
  readonly name: string;
  /** What is missing on this machine, or undefined if it can be used. */
  missing(): string | undefined;
  version(): string;
  start(settings: Settings): Promise<Browser>;
}
