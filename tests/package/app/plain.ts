import { waymark, type Embedded, type WaymarkOptions } from 'waymark';

const options: WaymarkOptions = { files: '/waymark/', region: 'gb-eng', languages: ['cy'] };
const help: Embedded = waymark(options);

const button = document.createElement('button');
button.textContent = 'Worried about a child?';
button.onclick = () => help.open({ flow: 'child' });
document.querySelector('main')?.append(button);
