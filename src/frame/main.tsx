import { hydrate } from 'preact';
import type { FrameData } from '../model/frame-data.ts';
import { App } from './app.tsx';
import { embeddingOf } from './embedding.ts';
import { APP_ID, DATA_ID } from './plain.ts';
import { takeOver } from './take-over.ts';
import { wording } from './wording.ts';

const app = document.getElementById(APP_ID);
// The build wrote this from values that passed the schemas.
const data: FrameData = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '');

if (app)
  takeOver(app, (listMade) =>
    hydrate(
      <App
        data={data}
        wording={wording(data)}
        embedding={embeddingOf(window)}
        listMade={listMade}
        now={() => new Date()}
      />,
      app,
    ),
  );
