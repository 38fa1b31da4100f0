import { createBuilder } from 'vite';

/** `waymark build`: the same as `npm run build`. */
const builder = await createBuilder({ root: process.cwd() });
await builder.buildApp();
