import { PLAIN } from './plain.ts';

// Runs before anything is painted, so that the page a person without script sees never flashes.
const root = document.documentElement;
root.classList.remove(PLAIN);

// Whatever breaks later, the person is left with the plain page and all the numbers.
addEventListener('error', () => root.classList.add(PLAIN));
addEventListener('unhandledrejection', () => root.classList.add(PLAIN));
