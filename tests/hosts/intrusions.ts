/** Code, or a style, that somebody got into the frame. */
export interface Intrusion {
  name: string;
  /**
   * Runs in the frame, so it may use nothing from around it. What gets in says so: it sets `planted`
   * in the root element's data, or draws its outline. Never throws.
   */
  run(): void;
}

/** What the policy's hashes must refuse, in every browser. */
export const intrusions: readonly Intrusion[] = [
  {
    name: 'an inline script',
    run: () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.planted = "script"';
      document.head.append(script);
    },
  },
  {
    name: 'an inline handler',
    run: () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'document.documentElement.dataset.planted = "handler"');
      document.body.append(button);
      button.click();
    },
  },
  {
    name: 'a javascript: address',
    run: () => {
      location.href = 'javascript:void (document.documentElement.dataset.planted = "address")';
    },
  },
  {
    name: 'text run as code',
    run: () => void setTimeout('document.documentElement.dataset.planted = "text"'),
  },
  {
    name: 'a frame written into the page, with a script in it',
    run: () => {
      addEventListener('message', ({ data }) => {
        if (data === 'in') document.documentElement.dataset['planted'] = 'frame';
      });
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.postMessage("in", "*")</script>';
      document.body.append(frame);
    },
  },
  {
    name: 'a style attribute',
    run: () => document.documentElement.setAttribute('style', 'outline: 3px solid'),
  },
  {
    name: 'a style element',
    run: () => {
      const style = document.createElement('style');
      style.textContent = 'html { outline: 3px solid }';
      document.head.append(style);
    },
  },
];

/** What of it got in, as the document itself shows. Runs in the frame. */
export const gotIn = (): string => {
  const root = document.documentElement;
  const drawn = getComputedStyle(root).outlineStyle;
  return `${root.dataset['planted'] ?? 'no code'}, ${drawn === 'none' ? 'no style' : 'a style'}`;
};
