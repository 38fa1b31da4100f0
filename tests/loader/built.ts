import type { Catalogue } from '../../src/loader/catalogue.ts';

/** What a build might have told the loader, with a second and a third language. */
export const built: Catalogue = {
  release: 'r1',
  regions: { gb: [], 'gb-eng': ['cumbria'], 'gb-wls': [] },
  flows: ['me', 'child'],
  openings: ['me/warning'],
  leave: 'https://neutral.example/',
  locales: {
    'en-GB': {
      label: 'Find support',
      quiet: 'Support',
      title: 'Support',
      waiting: 'It is opening.',
      page: 'Open a page',
      close: 'Close',
    },
    cy: {
      label: 'Dod o hyd i gymorth',
      quiet: 'Cymorth',
      title: 'Cymorth',
      waiting: 'Yn agor.',
      page: 'Tudalen',
      close: 'Cau',
    },
    'pt-BR': {
      label: 'Buscar apoio',
      quiet: 'Apoio',
      title: 'Apoio',
      waiting: 'A abrir.',
      page: 'Página',
      close: 'Fechar',
    },
  },
};
