import { serve } from '../build/serve.ts';

/** `npm start`: the demo, with what was built beside it. */
const { origin } = await serve(
  [
    { at: '/waymark/', folder: 'dist' },
    { at: '/gallery/', folder: '.cache/gallery' },
    { at: '/', folder: 'demo' },
  ],
  { port: 5173 },
);
console.log(
  `\n  Fellshire Police (a demonstration): ${origin}/\n  Every screen: ${origin}/gallery/\n  Press Ctrl+C to stop.\n`,
);
