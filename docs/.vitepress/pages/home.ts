import { pageOf } from './links.ts';
import type { Section } from './sections.ts';

/** The first page: what Waymark is, and a door for each kind of reader. */
export function home(sections: readonly Section[]): string {
  const doors = sections.map(({ title, says, documents: [first = 'README.md'] }) => ({
    title,
    details: says,
    link: `/${pageOf(first).replace(/(index)?\.md$/, (_, index) => (index ? '' : '.html'))}`,
  }));
  const front = {
    layout: 'home',
    title: 'Documentation',
    hero: {
      name: 'Waymark',
      text: 'A quiet way to help',
      tagline:
        'One script tag puts a “Find support” button on a public site. Buttons only. Nothing is stored, nothing is sent, and the page around it cannot see the answers.',
      image: {
        src: '/picture.png',
        alt: 'The page of a fictional police force, with the panel open: a first question and its answers, “Leave quickly” above, 999 and all the numbers below.',
      },
      actions: [
        { theme: 'brand', text: 'Getting started', link: '/getting-started.html' },
        { theme: 'alt', text: 'Evidence behind the script', link: '/evidence.html' },
      ],
    },
    features: doors,
  };
  return `---\n${JSON.stringify(front)}\n---\n`;
}
