import { createApp, h } from 'vue';
import { Waymark } from 'waymark/vue';

const link = () => h('a', { href: '/waymark/gb/en-GB.html' }, 'Find support');

createApp(() => h(Waymark, { files: '/waymark/', region: 'gb-eng' }, link)).mount('main');
