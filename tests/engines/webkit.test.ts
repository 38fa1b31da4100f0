import { webkit } from './drivers/webkit.ts';
import { everyEngine } from './every-engine.ts';

everyEngine('WebKit', webkit);
