import { offer, type Offered } from '../link/host.ts';
import type { ToFrame, ToHost } from '../link/messages.ts';
import { anchor } from './anchor.ts';
import { makeFrame } from './iframe.ts';
import { pressOnHost } from './keys.ts';
import { makeLauncher } from './launcher.ts';
import { make } from './make.ts';
import type { Options } from './options.ts';
import { hidePanel, makePanel, showPanel } from './panel.ts';

/** How long a frame has to say `ready`: some 60 KB take about 3 s at 400 kbit/s, connecting included. */
export const READY_WITHIN = 8000;

/** Launcher, panel and frame together: what opens, what closes, and what is forgotten when. */
export function makeGuest(root: ShadowRoot, options: Options, address: string, release: string) {
  const { texts, label, position, mode, hello } = options;
  const inline = mode === 'inline';
  const page = `${address}.html`;
  const panel = makePanel(texts, page, close, inline);
  const launcher = makeLauncher(label, () => open(hello));
  let frame: HTMLIFrameElement | undefined;
  let host: Offered | undefined;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let opener: HTMLElement = launcher;

  // Which of the two is seen is up to the panel's class: the link when the frame is late.
  const either = position === 'none' || inline ? [] : [launcher, anchor(page, label)];
  root.append(panel);
  stand();

  /** Shows the launcher in the top layer, now and each time the host element has a new place. */
  function stand() {
    for (const one of either) {
      one.popover = 'manual';
      root.append(one);
      one.showPopover?.();
    }
  }

  /** Makes the frame in the closed panel, where it stays: a frame that is moved starts again. */
  function prepare() {
    if (frame || !root.host.isConnected) return;
    frame = makeFrame(`${address}.${release}.html`, texts.title);
    host = offer(frame, heard);
    host.send(hello);
    overdue = setTimeout(() => {
      panel.className = 'late';
    }, READY_WITHIN);
    panel.append(frame);
  }

  function heard(message: ToHost) {
    if (message.kind === 'ready') {
      clearTimeout(overdue);
      panel.className = 'ready';
      // Not if the person has gone on to something else on the page.
      if (root.activeElement) frame?.focus();
    } else if (message.kind === 'leave') {
      drop();
      location.replace(options.leave);
      // The neutral site may be slow, and the page is in sight until it is there.
      const cover = make('div', { className: 'cover', popover: 'manual' });
      root.prepend(cover);
      cover.showPopover?.();
    } else {
      if (message.kind === 'key') pressOnHost(message.key);
      if (!inline && (message.kind === 'close' || message.key === 'Escape')) close();
    }
  }

  /** False where it is no help. A link that was to open it is then simply followed. */
  function open(asked: ToFrame, from: HTMLElement = launcher): boolean {
    if (panel.className === 'late' && from !== launcher) return false;
    try {
      prepare();
      host?.send(asked);
      if (inline) panel.scrollIntoView({ block: 'nearest' });
      else if (panel.hidden) {
        opener = from;
        launcher.ariaExpanded = 'true';
        showPanel(panel);
      }
      if (panel.className === 'ready') frame?.focus();
      return true;
    } catch {
      return false;
    }
  }

  function close() {
    if (panel.hidden) return;
    // No answer outlives a close: the next person at a shared device sees the start.
    host?.send(hello);
    if (inline) return;
    const within = root.activeElement;
    launcher.ariaExpanded = 'false';
    hidePanel(panel);
    if (within) opener.focus();
  }

  /** Closed, and without a frame: the browser may keep the page, but never the answers. */
  function drop() {
    close();
    clearTimeout(overdue);
    host?.stop();
    frame?.remove();
    frame = undefined;
    panel.className = '';
  }

  return { prepare, stand, open, close, drop };
}
