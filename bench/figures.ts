export interface Figure {
  what: string;
  unit: string;
}

/** Everything that is measured in a browser, by its name. What is slowed down says so: 4×. */
export const figures: Readonly<Record<string, Figure>> = {
  'requests-made': { what: 'Requests in a whole visit', unit: '' },
  'launcher-frames': { what: 'Launcher shown, frames after the script runs (6×)', unit: 'frames' },
  'launcher-time': { what: 'Launcher shown, to its paint (6×)', unit: 'ms' },
  'open-preloaded-1x': { what: 'Open → first question, preloaded (1×)', unit: 'ms' },
  'open-preloaded-4x': { what: 'Open → first question, preloaded (4×)', unit: 'ms' },
  'open-preloaded-6x': { what: 'Open → first question, preloaded (6×)', unit: 'ms' },
  'open-cold-1x': { what: 'Open → first question, cold (1×)', unit: 'ms' },
  'open-cold-4x': { what: 'Open → first question, cold (4×)', unit: 'ms' },
  'open-cold-6x': { what: 'Open → first question, cold (6×)', unit: 'ms' },
  'open-cold-slow-4g': { what: 'Open → first question, cold, Slow 4G (1×)', unit: 'ms' },
  'open-cold-slow-4g-4x': { what: 'Open → first question, cold, Slow 4G (4×)', unit: 'ms' },
  'open-cold-slow-3g': { what: 'Open → first question, cold, Slow 3G (1×)', unit: 'ms' },
  'choice-p50': { what: 'Choice → next question, median (6×)', unit: 'ms' },
  'choice-p95': { what: 'Choice → next question, 95th percentile (6×)', unit: 'ms' },
  'choice-max': { what: 'Choice → next question, slowest (6×)', unit: 'ms' },
  'choice-cpu': { what: 'Frame’s processor time a choice (6×)', unit: 'ms' },
  choices: { what: 'Choices made on the way', unit: '' },
  screens: { what: 'Different screens on the way', unit: '' },
  'language-1x': { what: 'Language → the same question in Welsh (1×)', unit: 'ms' },
  'language-4x': { what: 'Language → the same question in Welsh (4×)', unit: 'ms' },
  'leave-covered': { what: 'Leave → covered or gone (6×)', unit: 'ms' },
  'leave-frames': { what: 'Leave → covered or gone, in frames of 60 Hz (6×)', unit: 'frames' },
  'host-busy-without': { what: 'Host’s main thread without the tag (4×)', unit: 'ms' },
  'host-busy-with': { what: 'Host’s main thread with the tag (4×)', unit: 'ms' },
  'host-busy-bare': {
    what: 'Host’s main thread with a bare frame of another site (4×)',
    unit: 'ms',
  },
  'host-main-thread': { what: 'Host’s main thread, with the tag less without (4×)', unit: 'ms' },
  'host-ours': { what: 'Host’s main thread, with the tag less a bare frame (4×)', unit: 'ms' },
  'host-script': { what: 'Of that, running script (4×)', unit: 'ms' },
  'host-long-tasks': {
    what: 'Long tasks on the host, with the tag less a bare frame (4×)',
    unit: '',
  },
  'host-lcp-without': { what: 'LCP of the host without the tag (4×)', unit: 'ms' },
  'host-lcp-with': { what: 'LCP of the host with the tag (4×)', unit: 'ms' },
  'host-inp-without': {
    what: 'INP of the host without the tag, pressed as it loads (4×)',
    unit: 'ms',
  },
  'host-inp-with': { what: 'INP of the host with the tag, pressed as it loads (4×)', unit: 'ms' },
  'host-layout-shift': { what: 'Layout shift of the host while it loads', unit: '' },
  'layout-shift': { what: 'Layout shift of the host, opening included', unit: '' },
  heap: { what: 'JS heap of the frame after a whole journey', unit: 'MB' },
  'dom-nodes': { what: 'DOM nodes of the frame after a whole journey', unit: '' },
  elements: { what: 'Elements of the frame after a whole journey', unit: '' },
  'start-cpu': { what: 'Frame’s processor time to its first press (1×)', unit: 'ms' },
  'start-script': { what: 'Of that, running script (1×)', unit: 'ms' },
};

/** A value as people read it. */
export function shown(value: number, unit: string): string {
  const digits = { ms: 1, MB: 2, KB: 2, times: 2 }[unit] ?? (Number.isInteger(value) ? 0 : 2);
  return value.toFixed(digits);
}
