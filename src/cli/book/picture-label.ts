interface Row {
  id: string;
  text: string;
}

/** A box as Graphviz reads it: a name, a heading, and a line for each answer, to draw arrows from. */
export function label(name: string, heading: string, answers: readonly Row[]): string {
  const rows = answers.map(
    ({ id, text }) =>
      `<tr><td port="${id}" align="left" sides="t">${lines(wrapped(text, 34))}</td></tr>`,
  );
  return [
    '<table border="0" cellborder="1" cellspacing="0" cellpadding="3">',
    `<tr><td border="0" align="left"><font point-size="8" color="#444444">${safe(name)}</font></td></tr>`,
    `<tr><td border="0" align="left"><b>${lines(wrapped(heading, 30))}</b></td></tr>`,
    ...rows,
    '</table>',
  ].join('');
}

/** Breaks a text between words, so that no line is much longer than `width`. */
export function wrapped(text: string, width: number): string {
  const made: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1);
    if (last === undefined || last.length + word.length >= width) made.push(word);
    else made[made.length - 1] = `${last} ${word}`;
  }
  return made.join('\n');
}

function lines(text: string): string {
  const end = '<br align="left"/>';
  return text.split('\n').map(safe).join(end).concat(end);
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
