import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

/** The question or action of a step. Focus comes here after a press, so that it is read first. */
export function StepHeading({ heading, children }: Props) {
  return (
    <h2 class="step-heading" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
