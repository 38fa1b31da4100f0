import { page, tag } from '../../browser/setup/host.ts';

export interface Styled {
  name: string;
  html: string;
  /** Where zooming makes all of it larger or smaller, as people who zoom a page expect. */
  zoom?: number;
}

const styled = (css: string, body = tag) => page(body, `<style>${css}</style>`);

/** Pages whose styles would break a guest that let them in. */
export const styles: Styled[] = [
  { name: 'unsets everything', html: styled('* { all: unset !important }') },
  { name: 'styles every button, link and dialog', html: styled(loud()) },
  { name: 'zooms its body out', html: styled('body { zoom: 0.8 }'), zoom: 0.8 },
  { name: 'zooms its body in', html: styled('body { zoom: 1.6 }'), zoom: 1.6 },
  {
    name: 'transforms its body',
    html: styled('body { transform: rotate(3deg) scale(0.7); transform-origin: 0 0 }'),
  },
  { name: 'filters its body', html: styled('body { filter: invert(1) blur(4px); opacity: 0.1 }') },
  { name: 'contains its body', html: styled('body { contain: strict; height: 100px }') },
  { name: 'cuts its body short', html: styled('html, body { overflow: hidden; height: 50px }') },
  { name: 'has a root font of 40 %', html: styled('html { font-size: 40% !important }') },
  { name: 'has a root font of 400 %', html: styled('html { font-size: 400% !important }') },
  {
    name: 'reads from right to left',
    html: styled('').replace('<html lang="en">', '<html lang="en" dir="rtl">'),
  },
  {
    name: 'writes from top to bottom',
    html: styled('html { writing-mode: vertical-rl; text-orientation: upright }'),
  },
  { name: 'takes no presses', html: styled('body { pointer-events: none; user-select: none }') },
];

function loud(): string {
  return `button, a, dialog, div, iframe, p, [popover] { font: 40px serif !important; color: red !important;
    background: yellow !important; width: 10px !important; height: 10px !important; border: 9px solid red !important;
    margin: 50px !important; text-transform: uppercase !important; letter-spacing: 1em !important }`;
}
