/** Drawn on a 24-unit square with a 2-unit line. */
const drawings = {
  leave: 'M14 4H5v16h9M10 12h11m-4-4 4 4-4 4',
  back: 'M20 12H4m6-6-6 6 6 6',
  restart: 'M4 5v5h5M4.5 10a8 8 0 1 1-.4 4',
  close: 'm6 6 12 12M18 6 6 18',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  next: 'm9 5 7 7-7 7',
  phone:
    'M5 4h4l1.5 5-2 1.5a12 12 0 0 0 5 5l1.5-2 5 1.5v4a1.5 1.5 0 0 1-1.6 1.5C10.7 20 4 13.3 3.5 5.6A1.5 1.5 0 0 1 5 4Z',
  text: 'M4 5h16v11H10l-5 4v-4H4Z',
  chat: 'M4 5h16v11H10l-5 4v-4H4ZM8 9.5h8M8 12.5h5',
  email: 'M3 5.5h18v13H3ZM3.5 6.5l8.5 6.5 8.5-6.5',
  form: 'M6 3h9l4 4v14H6ZM14 3v5h5M9.5 12.5h6M9.5 16.5h6',
  visit:
    'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11ZM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  site: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3.5 12h17M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9Z',
  urgent: 'M12 3.5 2.5 20h19ZM12 10v4.5M12 17.2v.01',
  copy: 'M9 8h11v13H9ZM6 16H4V3h11v2',
  print: 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7Z',
  take: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2v2h-2ZM19 14v6h-5',
  open: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9 3 3 5-6',
  closed: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.5 2',
  check:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2.3 6.7a2.4 2.4 0 1 1 3.6 2.1c-.9.5-1.3 1-1.3 1.9M12 16.7v.01',
};

export type IconName = keyof typeof drawings;

/** A picture beside words, never instead of them: it is hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
