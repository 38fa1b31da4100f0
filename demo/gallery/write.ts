import { gallery, GALLERY } from './build.ts';

/** `npm run gallery`: every screen, to look at. `npm start` serves it beside the demo. */
const pages = await gallery(process.cwd());
console.log(`${pages.length} screens in ${GALLERY}/index.html`);
