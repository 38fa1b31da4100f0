import { page, tag } from '../../browser/setup/host.ts';

const styled = (css: string) => page(tag, `<style>${css}</style>`);

/** Pages whose rules make a box of every element, and so of ours. None needs `!important`: a page outranks a guest. */
export const boxes = [
  {
    name: 'has every div fill the screen',
    html: styled('div { width: 100%; height: 100vh; background: #fff }'),
  },
  {
    name: 'has each part of its body fill the screen',
    html: styled('body > div { min-width: 100vw; min-height: 100vh }'),
  },
  {
    name: 'gives each part of its body a row, a gap and a height',
    html: styled(
      'body { display: grid; gap: 90px } body > * { position: relative; min-height: 80px }',
    ),
  },
];
