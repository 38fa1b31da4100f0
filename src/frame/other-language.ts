import { offer } from '../link/host.ts';
import type { ToFrame, ToHost } from '../link/messages.ts';
import { sandboxed } from '../link/sandboxed.ts';

/** On the root element: the person reads the frame within this page. See states.css. */
export const ELSEWHERE = 'elsewhere';

/** How long a page in another language has to come: as long as the first one had. */
const READY_WITHIN = 8000;

export interface Other {
  /** Its address, from this page's own. */
  address: string;
  /** What it is called, for whoever cannot see it. */
  title: string;
  /** How it is to stand, and where the person is. */
  hello: ToFrame;
  /** What it says once it has begun. */
  heard(message: ToHost): void;
  /** It did not come. What was there still is. */
  failed(): void;
}

/**
 * Opens the same page in another language within this one, at the place where the person is, and
 * shows it when it is ready. The place goes over a private port from one frame of ours to the next:
 * the page around them sees neither the port nor that there is a second frame. Returns what
 * takes it away.
 */
export function openOther({ address, title, hello, heard, failed }: Other): () => void {
  const root = document.documentElement;
  const around = document.createElement('div');
  around.className = 'other';
  const frame = sandboxed(new URL(unlikeThoseAround(address), document.baseURI).href, title);
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  // The page around can count the frames in a frame, but not those in a closed tree.
  around.attachShadow({ mode: 'closed' }).append(frame);
  const link = offer(frame, (message) => {
    if (message.kind !== 'ready') return heard(message);
    clearTimeout(overdue);
    root.classList.add(ELSEWHERE);
    // Where the question there has focus already, this would take it away.
    if (document.activeElement !== around) frame.focus();
  });
  const overdue = setTimeout(() => {
    close();
    failed();
  }, READY_WITHIN);
  link.send(hello);
  document.body.append(around);

  function close() {
    clearTimeout(overdue);
    link.stop();
    around.remove();
    root.classList.remove(ELSEWHERE);
  }
  return close;
}

/** A window, as far as the pages around it are concerned. */
export interface Within {
  /** Itself, where there is no page around it. */
  readonly parent: Within;
}

/**
 * Chromium lets no frame in at an address that two of those around it have. Who changes the
 * language again and again comes to that: from the fourth page on, each has an address of its own.
 */
export function unlikeThoseAround(address: string, self: Within = window): string {
  let around = 1;
  for (let each: Within = self; each !== each.parent; each = each.parent) around++;
  return around < 4 ? address : `${address}?${around}`;
}
