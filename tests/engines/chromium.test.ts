import { chromium } from './drivers/chromium.ts';
import { everyEngine } from './every-engine.ts';

everyEngine('Chromium', chromium);
