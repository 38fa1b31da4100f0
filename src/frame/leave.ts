/** How long the host has to take the page away before the frame leaves by itself. */
const ANSWER = 300;

/** On the root element: covers everything, without waiting for a render. */
export const LEFT = 'left';

export interface Leaving {
  /** The neutral site. */
  address: string;
  /** Forgets every answer. */
  forget(): void;
  /** Asks the host to leave; false where there is no host to ask. */
  ask(): boolean;
}

/**
 * Leaves: covers at once, forgets, then goes. Returns true where it has gone or will go by itself;
 * false where the link that was pressed is to open the neutral site in a new tab, as links do.
 * Covering comes first and depends on nothing.
 */
export function leave({ address, forget, ask }: Leaving): boolean {
  document.documentElement.classList.add(LEFT);
  try {
    forget();
  } catch {
    // Leaving depends on nothing: what could not be forgotten goes with the page.
  }
  if (window.parent === window) {
    window.location.replace(address);
    return true;
  }
  if (!ask()) return false;
  // A host that answers takes this frame, and so this timer, away.
  setTimeout(() => window.open(address, '_blank', 'noopener,noreferrer'), ANSWER);
  return true;
}

/** Shows the page again, at the start, to a person who comes back to it. */
export function uncover(): void {
  document.documentElement.classList.remove(LEFT);
}
