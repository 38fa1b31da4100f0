import Typebot from '@typebot.io/js/web';
import { card, launcher, questions } from './task.js';

const text = (index, words) => ({
  id: `text-${index}`,
  type: 'text',
  content: { type: 'richText', richText: [{ type: 'p', children: [{ text: words }] }] },
});
const say = (index) => {
  const question = questions[index];
  return {
    sessionId: 'one',
    messages: [text(index, question?.title ?? card)],
    ...(question && {
      input: {
        id: `input-${index}`,
        type: 'choice input',
        items: question.options.map((content) => ({ id: `${index}-${content}`, content })),
        options: { isMultipleChoice: false },
      },
    }),
  };
};

// A server that is none: it answers in the page, at once.
const asked = { count: 0 };
const real = window.fetch;
window.fetch = async (input, init) => {
  const url = String(input.url ?? input);
  if (!url.includes('/api/')) return real(input, init);
  const body = url.includes('startChat')
    ? {
        ...say(0),
        typebot: {
          id: 'bot',
          version: '6.1',
          settings: { general: {}, typingEmulation: { enabled: false } },
          theme: {},
        },
      }
    : say((asked.count += 1));
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};

launcher((place) => {
  const bot = document.createElement('typebot-standard');
  bot.style.cssText = 'display:block;width:100%;height:600px';
  place.append(bot);
  Typebot.initStandard({ typebot: 'bot', apiHost: location.origin });
});
