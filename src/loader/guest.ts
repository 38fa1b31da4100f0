import { offer, type Offered } from '../link/host.ts';
import type { ToFrame, ToHost } from '../link/messages.ts';
import { sandboxed } from '../link/sandboxed.ts';
import { anchor } from './anchor.ts';
import { pressOnHost } from './keys.ts';
import { makeLauncher } from './launcher.ts';
import { make } from './make.ts';
import type { Options } from './options.ts';
import { hidePanel, makePanel, makeText, showPanel } from './panel.ts';

/** How long a frame has to say `ready`: some 60 KB take about 3 s at 400 kbit/s, connecting included. */
export const READY_WITHIN = 8000;

/** Launcher, panel and frame together: what opens, what closes, and what is forgotten when. */
export function makeGuest(root: ShadowRoot, options: Options, address: string, release: string) {
  const { texts, label, position, mode, hello } = options;
  const inline = mode === 'inline';
  const [, , title] = texts;
  const page = `${address}.html`;
  const text = makeText(texts, page, inline ? undefined : close);
  const panel = makePanel(title, text, close, inline);
  const launcher = makeLauncher(label, () => open(hello));
  let frame: HTMLIFrameElement | undefined;
  let host: Offered | undefined;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let opener: HTMLElement = launcher;

  if (inline) root.append(panel);
  stand();

  /** Shows the launcher, or what takes its place, in the top layer: again where the host element has moved. */
  function stand(one: HTMLElement = launcher) {
    if (position === 'none' || inline) return;
    one.popover = 'manual';
    root.append(one);
    one.showPopover?.();
  }

  /** Makes the frame in the closed panel, where it stays: a frame that is moved starts again. */
  function prepare() {
    if (frame || !root.host.isConnected) return;
    frame = sandboxed(`${address}.${release}.html`, title);
    // Until it is ready.
    frame.hidden = true;
    host = offer(frame, heard);
    host.send(hello);
    overdue = setTimeout(() => {
      panel.className = 'late';
      stand(anchor(page, label));
    }, READY_WITHIN);
    root.prepend(panel);
    panel.append(frame);
  }

  /**
   * Shows the frame once it has answered, with the focus in it. Not in a closed panel: that would
   * draw the page again for nobody.
   */
  function reveal(focused: unknown) {
    if (!frame || panel.hidden || panel.className !== 'ready') return;
    // Still seen through the frame until that has painted, and no longer met.
    text.inert = true;
    frame.hidden = false;
    if (focused) frame.focus();
  }

  /** Only where the site owner counts: that it happened, and nothing else. */
  function tell(what: 'waymark:open' | 'waymark:help-shown') {
    if (hello.counts) dispatchEvent(new Event(what));
  }

  function heard(message: ToHost) {
    if (message.kind === 'ready') {
      clearTimeout(overdue);
      panel.className = 'ready';
      // What nobody has begun to read is not needed any more.
      text.hidden = panel.hidden;
      // No focus if the person has gone on to something else on the page.
      reveal(root.activeElement);
    } else if (message.kind === 'leave') {
      drop();
      location.replace(options.leave);
      // The neutral site may be slow, and the page is in sight until it is there.
      const cover = make('div', { className: 'cover', popover: 'manual' });
      root.prepend(cover);
      cover.showPopover?.();
    } else if (message.kind === 'help') {
      // One that was on its way as the panel closed is late.
      if (!panel.hidden) tell('waymark:help-shown');
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
      reveal(true);
      tell('waymark:open');
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
    text.hidden = text.inert = false;
    panel.className = '';
  }

  return { prepare, stand, open, close, drop };
}
