/** Black on white, so that it prints as it looks. */
export const styles = `
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
.draft { display: inline-block; border: 3px solid #7a1712; color: #7a1712; padding: .25rem .75rem; font-weight: 700; }
.id { color: #444; font-size: .85rem; overflow-wrap: anywhere; }
article { border-top: 1px solid #999; padding: .5rem 0; }
h4 { margin: .25rem 0; font-size: 1.15rem; }
h5 { margin: .5rem 0 0; }
a { color: #0b4f4a; overflow-wrap: anywhere; }
dt { font-weight: 700; }
@media print {
  article { break-inside: avoid; }
  .flow { break-before: page; }
}
`;
