import { serve } from '../build/serve.ts';

/** `npm start`: the demo, with what was built beside it. */
const { origin } = await serve(
  [
    { at: '/waymark/', folder: 'dist' },
    { at: '/', folder: 'demo' },
  ],
  { port: 5173 },
);
console.log(`\n  Fellshire Police (a demonstration): ${origin}/\n  Press Ctrl+C to stop.\n`);
