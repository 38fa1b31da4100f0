import { firefox } from './drivers/firefox.ts';
import { everyEngine } from './every-engine.ts';

everyEngine('Firefox', firefox);
