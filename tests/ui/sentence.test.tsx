import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Sentence } from '../../src/ui/sentence.tsx';
import type { Say } from '../../src/model/phrases.ts';

/** A language that says the number first. */
const say: Say = (_, values) => `${values?.['number']}-এ ${values?.['word']} পাঠান`;

describe('a sentence around values', () => {
  it('keeps the order of its own language, and each value whole and in its own direction', () => {
    const html = renderToString(
      <p>
        <Sentence
          say={say}
          phrase="app.channel.textWord"
          values={{ number: '85 258', word: 'HI' }}
        />
      </p>,
    );
    const value = (text: string) => `<bdi dir="ltr" class="value">${text}</bdi>`;
    expect(html).toBe(`<p>${value('85 258')}-এ ${value('HI')} পাঠান</p>`);
  });
});
