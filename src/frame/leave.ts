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

/** What is left to forget. */
let due: (() => void) | undefined;

/**
 * Leaves: covers at once, forgets, then goes. Returns true where it has gone or will go by itself;
 * false where the link that was pressed is to open the neutral site in a new tab, as links do.
 * Covering comes first and depends on nothing.
 */
export function leave({ address, forget, ask }: Leaving): boolean {
  document.documentElement.classList.add(LEFT);
  due = forget;
  if (window.parent === window) {
    forgetNow();
    window.location.replace(address);
    return true;
  }
  if (!ask()) {
    forgetNow();
    return false;
  }
  // The start is drawn as answers are forgotten: under the cover, for it would be in its way.
  requestAnimationFrame(() => setTimeout(forgetNow));
  // A host that answers takes this frame, and with it all that is known here, away.
  setTimeout(() => {
    forgetNow();
    window.open(address, '_blank', 'noopener,noreferrer');
  }, ANSWER);
  return true;
}

/** Shows the page again, at the start, to a person who comes back to it. */
export function uncover(): void {
  forgetNow();
  document.documentElement.classList.remove(LEFT);
}

function forgetNow(): void {
  const forget = due;
  due = undefined;
  try {
    forget?.();
  } catch {
    // Leaving depends on nothing: what could not be forgotten goes with the page.
  }
}
