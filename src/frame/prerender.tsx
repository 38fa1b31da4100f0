import { renderToString } from 'preact-render-to-string';
import type { FrameData } from '../model/frame-data.ts';
import { App } from './app.tsx';
import { nobody } from './embedding.ts';
import { wording } from './wording.ts';

export { default as styles } from '../ui/styles/index.css?inline';

/** The first screen as HTML, as it stands before any script. Never asks what time it is. */
export function prerender(data: FrameData): { html: string; title: string } {
  const said = wording(data);
  const never = () => {
    throw new Error('the first screen does not depend on the time');
  };
  return {
    html: renderToString(<App data={data} wording={said} embedding={nobody} now={never} />),
    title: said.say('app.title'),
  };
}
