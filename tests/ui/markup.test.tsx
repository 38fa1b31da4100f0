import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { around, stands } from '../../src/ui/screen.examples.ts';
import { Screen, type ScreenProps } from '../../src/ui/screen.tsx';
import { voice } from './voice.ts';

const does: ScreenProps['does'] = {
  choose: vi.fn(),
  back: vi.fn(),
  change: vi.fn(),
  restart: vi.fn(),
  showAll: vi.fn(),
  close: vi.fn(),
  carryOn: vi.fn(),
  leave: vi.fn(),
  speak: vi.fn(),
};

const pages = Object.entries(stands).map(([name, stand]) => ({
  name,
  html: renderToString(<Screen {...voice} {...around} {...stand} does={does} />),
}));

describe.each(pages)('the $name screen, as it is written into the document', ({ html }) => {
  it('has no style attribute, which the policy would refuse', () => {
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
  });

  it('has no id, and nothing that needs one', () => {
    expect(html).not.toMatch(/<[^>]*\s(id|for|aria-labelledby|aria-describedby|aria-controls)=/);
  });

  it('has no title attribute, where an answer could show', () => {
    expect(html).not.toMatch(/<[^>]*\stitle=/);
  });

  it('has nowhere to type', () => {
    expect(html).not.toMatch(/<(input|textarea|select|form)\b|contenteditable/);
  });

  it('has pictures only beside words', () => {
    const pictures = html.match(/<svg[^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((picture) => !picture.includes('aria-hidden="true"'))).toEqual([]);
  });

  it('with no script, has no button that would do nothing', () => {
    const shown = html.replace(/<(ul|ol|section|button)\b[^>]*needs-script[^]*?<\/\1>/g, '');
    expect(shown).not.toContain('<button');
  });

  it('has one first heading, and skips no level', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('opens a tab only for the web, and then tells it nothing', () => {
    const links = html.match(/<a\b[^>]*>/g) ?? [];
    const wrong = links.filter(
      (link) =>
        link.includes('href="https:') !==
        (link.includes('target="_blank"') && link.includes('rel="noopener noreferrer"')),
    );
    expect(wrong).toEqual([]);
  });
});
