/** What there is to fill in of a service. Nothing in it is a guess: the check refuses what is empty. */
export function blankHelpline(id: string, nation?: string) {
  return {
    id,
    title: '',
    organisation: '',
    nations: nation ? [nation] : ['eng', 'wls', 'sct', 'nir'],
    serves: {},
    channels: [
      {
        kind: 'phone',
        id: 'phone',
        shown: '',
        dial: '',
        cost: 'unknown',
        languages: ['en'],
        noted: true,
        hours: { kind: 'unknown' },
        trust: 'medium',
        sources: ['page'],
        checked: null,
      },
    ],
    name: { value: 'unknown', sources: [] },
    claims: { who: ['page'] },
    sources: { page: { address: '', title: '', says: '', copy: '' } },
  };
}
