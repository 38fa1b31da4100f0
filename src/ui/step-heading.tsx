import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  /** Another way out, for whoever moves through the page by keyboard or ear. */
  exit?: ComponentChildren;
  children: ComponentChildren;
}

/** The question or action of a step. Focus comes here after a press, so that it is read first. */
export function StepHeading({ heading, exit, children }: Props) {
  return (
    <>
      {exit}
      <h2 class="step-heading" ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </>
  );
}
