import type { Waymark } from '../loader/api.ts';
import { embed, type Embedded } from './embed.ts';
import { isSeen, keyOf, names, sources, type Given } from './options.ts';

/** `<waymark-help>`: what its name is in a page's own scripts. */
export interface WaymarkHelp extends HTMLElement, Omit<Waymark, 'destroy'> {}

declare global {
  interface HTMLElementTagNameMap {
    'waymark-help': WaymarkHelp;
  }
}

// A server has no elements to make one of.
if (typeof customElements !== 'undefined' && !customElements.get('waymark-help')) define();

/**
 * Defines `<waymark-help files="…" region="…">`. What is inside it, such as a link to the stand-alone
 * page, is there without any script, until Waymark is on the page, and again where it cannot come.
 */
function define(): void {
  customElements.define(
    'waymark-help',
    class extends HTMLElement implements WaymarkHelp {
      static observedAttributes = [...sources, ...names];
      readonly #root = this.attachShadow({ mode: 'open' });
      readonly #instead = document.createElement('slot');
      #embedded: Embedded | undefined;
      #key: string | undefined;

      connectedCallback() {
        this.#soon();
      }
      disconnectedCallback() {
        this.#soon();
      }
      attributeChangedCallback() {
        this.#soon();
      }
      open(...asked: Parameters<Waymark['open']>) {
        this.#embedded?.open(...asked);
      }
      close() {
        this.#embedded?.close();
      }

      /** Once for all that happens in one go: a page that moves it takes it out, and puts it in. */
      #soon() {
        queueMicrotask(() => this.#settle());
      }

      #settle() {
        const options = this.isConnected ? optionsOf(this) : undefined;
        const key = options && keyOf(options);
        if (key === this.#key) return;
        this.#key = key;
        this.#embedded?.destroy();
        this.#root.replaceChildren(this.#instead);
        this.#embedded = undefined;
        if (!options) return;
        const embedded = embed(options, this.#place(options));
        this.#embedded = embedded;
        void embedded.ready.then((here) => {
          // With no button of ours, what is inside is the way in.
          if (here && embedded === this.#embedded && isSeen(options)) this.#instead.remove();
        });
      }

      /** A child for what is to be part of the page, which is seen whether or not the others are. */
      #place({ mode }: Given) {
        this.querySelector(':scope > [slot=waymark]')?.remove();
        if (mode !== 'inline') return undefined;
        const [place, slot] = [document.createElement('div'), document.createElement('slot')];
        place.slot = slot.name = 'waymark';
        this.append(place);
        this.#root.append(slot);
        return place;
      }
    },
  );
}

function optionsOf(element: HTMLElement): Given {
  const given = [...sources, ...names].map((name) => [
    name,
    element.getAttribute(name) ?? undefined,
  ]);
  // A browser hides the attribute from scripts once it has read it.
  return {
    ...Object.fromEntries(given),
    nonce: element.nonce || element.getAttribute('nonce') || undefined,
  };
}
