import { qrCode } from './qr-code.ts';

/** Light all around, as wide as four squares: without it a camera does not see where a code begins. */
const EDGE = 4;

interface Props {
  /** What a phone that reads it is given. */
  text: string;
  /** The same for those who cannot see it. */
  label: string;
}

/** A number for another phone's camera: one drawn path, so nothing is asked for and nothing refused. */
export function Qr({ text, label }: Props) {
  const rows = qrCode(text);
  if (!rows) return null;
  const width = rows.length + 2 * EDGE;
  const path = rows.map((row, y) =>
    row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  return (
    <span class="qr" role="img" aria-label={label}>
      <svg viewBox={`${-EDGE} ${-EDGE} ${width} ${width}`} aria-hidden="true">
        <path d={path.join('')} />
      </svg>
    </span>
  );
}
