import type { Channel, Listed } from '../model/helpline.ts';

const reach: Pick<Channel, 'cost' | 'languages' | 'noted' | 'checked'> = {
  cost: 'free',
  languages: ['en'],
  noted: false,

  checked: '2026-10-07',
};

/**
 * Everything a card can say: two kinds of hours, two languages, a note, a word to text. The numbers
 * and addresses are ones that are kept for fiction.
 */
export const adviceLine: Listed = {
  id: 'fellshire-advice',
  title: 'Fellshire Advice Line',
  organisation: 'Fellshire Police',
  nations: ['eng', 'wls', 'sct', 'nir'],
  serves: { 'own-behaviour': 1, family: 1, crisis: 3 },
  channels: [
    {
      ...reach,
      languages: ['en', 'cy'],
      kind: 'phone',
      id: 'phone',
      shown: '0808 157 0123',
      dial: '08081570123',
      noted: true,
      hours: {
        kind: 'weekly',
        zone: 'Europe/London',
        spans: [{ days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '21:00' }],
        holidays: 'closed',
        checked: '2026-10-07',
      },
    },
    {
      ...reach,
      kind: 'text',
      id: 'text',
      shown: '01632 960 123',
      dial: '01632960123',
      word: 'HELP ME',
      hours: { kind: 'always', checked: '2026-10-07' },
    },
    {
      ...reach,
      checked: '2025',
      kind: 'chat',
      id: 'chat',
      address: 'https://advice.example/chat',
      hours: { kind: 'unknown' },
    },
    {
      ...reach,
      kind: 'email',
      id: 'email',
      address: 'advice@fellshire.example',
      hours: { kind: 'unknown' },
    },
  ],
  name: 'choose',
  claims: ['who', 'tells', 'first', 'busy'],
  local: false,
};

/** As little as a card can have: one web page, no terms found, no date, one nation. */
export const northernPage: Listed = {
  id: 'fellshire-north',
  title: 'Fellshire Police',
  organisation: 'Fellshire Police',
  nations: ['sct'],
  serves: { emergency: 2, crisis: 3 },
  channels: [
    {
      ...reach,
      cost: 'unknown',
      checked: null,
      kind: 'site',
      id: 'site',
      address: 'https://north.example/',
      hours: { kind: 'unknown' },
    },
  ],
  name: 'unknown',
  claims: ['who'],
  local: true,
};
