/** On the root element until the script has begun: the page that works without one. */
export const PLAIN = 'plain';

/** The ids of the document's two parts: what is shown, and what it is made from. */
export const APP_ID = 'app';
export const DATA_ID = 'data';

export { CALL_FRAME } from '../ui/call-frame.ts';
