import { accept } from '../link/frame.ts';
import type { ToFrame, ToHost } from '../link/messages.ts';
import { fromTheTop } from './from-the-top.ts';
import { uncover } from './leave.ts';

/** How a host wants it, whichever conversation is begun. */
export type Manner = Pick<ToFrame, 'stays' | 'forget' | 'brand' | 'languages' | 'counts'>;

/** The page around the frame. */
export interface Embedding {
  embedded: boolean;
  /** False where nobody is there to hear. */
  send(message: ToHost): boolean;
  /** Calls back each time the conversation is to begin afresh, and with how the host wants it. Returns what stops it. */
  listen(
    begin: (flow?: string, opening?: string, place?: string) => void,
    behave: (manner: Manner) => void,
  ): () => void;
}

/** No page around: the document is being made at build. */
export const nobody: Embedding = { embedded: false, send: () => false, listen: () => () => {} };

/**
 * The page around this window. Also begins afresh when the person comes back to a page they
 * left, whoever brings it back: a tab, a lock screen, the back-forward cache.
 */
export function embeddingOf(self: Window): Embedding {
  let send = (_message: ToHost): boolean => false;
  return {
    embedded: self.parent !== self,
    send: (message) => send(message),
    listen(begin, behave) {
      const top = fromTheTop(self);
      const link = accept(self, (hello) => {
        const { flow, opening, place, stays, forget, brand, languages, counts } = hello;
        uncover();
        behave({ stays, forget, brand, languages, counts });
        // Whoever comes from another language stands at their question.
        if (!place) top.begin();
        begin(flow, opening, place);
      });
      const forget = () => begin();
      const returned = () => self.document.visibilityState === 'visible' && uncover();
      send = link.send;
      self.addEventListener('pagehide', forget);
      self.addEventListener('pageshow', uncover);
      self.document.addEventListener('visibilitychange', returned);
      return () => {
        link.stop();
        top.stop();
        self.removeEventListener('pagehide', forget);
        self.removeEventListener('pageshow', uncover);
        self.document.removeEventListener('visibilitychange', returned);
      };
    },
  };
}
