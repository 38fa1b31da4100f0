import type { Catalogue } from '../../src/loader/catalogue.ts';

/** What a build might have told the loader, with a second and a third language. */
export const built: Catalogue = {
  release: 'r1',
  // No date: these tests are the same whenever they are run.
  seen: '',
  regions: { gb: [], 'gb-eng': ['cumbria'], 'gb-wls': [] },
  offered: { 'gb-wls': 'cy' },
  flows: ['me', 'child'],
  openings: ['me/warning'],
  leave: 'https://neutral.example/',
  locales: {
    'en-GB': ['Find support', 'Support', 'Support', 'It is opening.', 'Open a page', 'Close'],
    cy: ['Dod o hyd i gymorth', 'Cymorth', 'Cymorth', 'Yn agor.', 'Tudalen', 'Cau'],
    'pt-BR': ['Buscar apoio', 'Apoio', 'Apoio', 'A abrir.', 'Página', 'Fechar'],
  },
};
