import { waymark } from 'waymark';
import { Waymark } from 'waymark/react';
import { Waymark as InVue } from 'waymark/vue';
import { h } from 'vue';

// @ts-expect-error: it has to know where the files are
waymark({ region: 'gb-eng' });
// @ts-expect-error: there is no such region
waymark({ files: '/waymark/', region: 'fr' });
// @ts-expect-error: a flow is named by a text
waymark({ files: '/waymark/' }).open({ flow: 1 });
// @ts-expect-error: there is no such position
export const inReact = <Waymark files="/waymark/" position="top" />;
// @ts-expect-error: there is no such theme
export const inVue = h(InVue, { files: '/waymark/', theme: 'pink' });
// @ts-expect-error: it has no such name
document.querySelector('waymark-help')?.leave();
