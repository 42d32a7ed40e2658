/** What the makers of a course say about how its accessibility was tested. */
export interface AccessibilityTests {
  /** The day of the last test of the whole course. */
  readonly tested: string;
  readonly by: string;
  /** What somebody may not be able to use, each in a sentence or two. */
  readonly limits: readonly string[];
}
