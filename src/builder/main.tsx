import { render } from 'preact';
import { App } from './app.tsx';
import { BUILDER_ID, BUILT_ID, type Built } from './built.ts';
import { standsIn } from './files-at.ts';
import { onlyOwnFiles } from './only-own-files.ts';
import styles from './styles/index.css?inline';

// The build wrote this from values that passed the schemas.
const built: Built = JSON.parse(document.getElementById(BUILT_ID)?.textContent ?? '');
const { href } = window.location;
const place = document.getElementById(BUILDER_ID);
const sheet = new CSSStyleSheet();

onlyOwnFiles(standsIn(href, built));
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
if (place) render(<App built={built} href={href} />, place);
