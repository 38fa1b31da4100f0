import { h, type ComponentChildren } from 'preact';
import type { Shown } from '../../model/flow.ts';
import type { Helpline } from '../../model/helpline.ts';
import { everyHelpline } from '../../review/every-helpline.ts';
import { keyOf, type Language, type Material } from './material.ts';
import { firstBehindPages } from './first-behind-pages.ts';
import { table } from './page.ts';

const silent = ['text', 'chat', 'form', 'email'];
const answered = ['phone', 'text', 'chat'];

/** What might stop somebody, and the answer for each service that any card puts first. */
export function barrierChapter(material: Material): ComponentChildren {
  const { steps, languages, authored } = material;
  const helplines = everyHelpline(authored).map(({ value }) => value);
  const firstBehind = firstBehindPages(material);
  const pages = [...steps.values()].flatMap(({ address, step }) => {
    if (step.kind !== 'tell' || !step.shows) return [];
    const first = firstBehind.get(address) ?? new Set();
    return [{ address, shows: step.shows, rows: helplines.filter(({ id }) => first.has(id)) }];
  });
  return [
    h(
      'p',
      null,
      `A person who says what might stop them reads a short page, with the service’s own terms on it. `,
      'A row is what is read of one service: each that stands first, anywhere, on a card that leads to the page.',
    ),
    pages.map(({ address, shows, rows }) =>
      languages.map((language) =>
        h(
          'section',
          { class: 'barrier', id: address, lang: language.tag },
          h('p', { class: 'id' }, `${address} · ${language.tag} · shows ${shows}`),
          h('h2', null, language.raw(`${keyOf(address)}.title`)),
          (language.raw(`${keyOf(address)}.body`) ?? '')
            .split('\n')
            .map((paragraph) => h('p', null, paragraph)),
          table(
            ['Service', 'What the page says of it'],
            rows.map((helpline) => [helpline.title, answer(shows, helpline, language)]),
          ),
        ),
      ),
    ),
  ];
}

/** What one service’s answer is, as the frame makes it. */
function answer(shows: Shown, helpline: Helpline, { say }: Language): string {
  const { id, name, claims, channels } = helpline;
  const ways = (kinds: readonly string[]) =>
    channels
      .filter(({ kind }) => kinds.includes(kind))
      .map((channel) =>
        'dial' in channel
          ? `${channel.kind} ${channel.shown}`
          : `${channel.kind} ${channel.address}`,
      );
  if (shows === 'name') return say(`app.name.${name.value}`);
  if (shows === 'quiet') return ways(silent).join(' · ') || say('app.barrier.noQuiet');
  if (shows === 'tells')
    return say(claims.tells ? `helplines.${id}.tells` : 'app.card.tellsUnknown');
  if (shows === 'first')
    return say(claims.first ? `helplines.${id}.first` : 'app.barrier.firstUnknown');
  const plan = say(claims.busy ? `helplines.${id}.busy` : 'app.barrier.busyUnknown');
  return `${plan} (and what is open of: ${ways(answered).join(' · ') || 'nothing'})`;
}
