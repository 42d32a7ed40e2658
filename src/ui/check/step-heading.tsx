import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** Whether the learner’s own step led here: then the focus follows. A reload moves nothing. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** The heading of one step of a check. */
export function StepHeading({ takesFocus, children }: Props) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useEffect(() => {
    if (takesFocus) headingRef.current?.focus();
  }, []);
  return (
    <h2 className="step-heading" tabIndex={-1} ref={headingRef}>
      {children}
    </h2>
  );
}
