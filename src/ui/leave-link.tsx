import type { ComponentChildren } from 'preact';

interface Props {
  class: string;
  /** Marks the one that is always in sight. */
  'data-leave'?: boolean;
  /** The https address of the neutral site. */
  address: string;
  onLeave(event: MouseEvent): void;
  children: ComponentChildren;
}

/**
 * A way out: a plain link, so that it works before, and without, any script. In a tab of its own,
 * because a sandbox would open it inside the panel.
 */
export function LeaveLink({ address, onLeave, children, ...marks }: Props) {
  return (
    <a {...marks} href={address} target="_blank" rel="noopener noreferrer" onClick={onLeave}>
      {children}
    </a>
  );
}
