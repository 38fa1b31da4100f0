/** For A4 first, and a screen after it. Nothing is told by colour alone. */
export function styles(draft: boolean): string {
  return draft ? `${all}${header}` : all;
}

const header = `@page { @top-right { content: "DRAFT: not approved unless signed"; font: bold 8pt Helvetica, Arial, sans-serif; color: #7a1712; } }
`;

const all = `@page { size: A4; margin: 20mm 16mm 18mm; @bottom-right { content: counter(page) " of " counter(pages); font: 8pt Helvetica, Arial, sans-serif; } @bottom-left { content: "Waymark review book"; font: 8pt Helvetica, Arial, sans-serif; } }
@page plate { size: A4 landscape; margin: 14mm; }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 10.5pt/1.45 Helvetica, Arial, sans-serif; color: #111; background: #fff; }
h1 { font-size: 20pt; margin: .5rem 0; } h2 { font-size: 14pt; margin: 1rem 0 .25rem; } h3 { font-size: 11.5pt; margin: .5rem 0 .25rem; } h4 { font-size: 10.5pt; margin: .5rem 0 0; }
p, ul, ol, dl { margin: .25rem 0; } dd { margin: 0 0 .25rem 1rem; } dt { font-weight: 700; }
a { color: #0b4f4a; overflow-wrap: anywhere; }
.id, code { color: #444; font-size: 8.5pt; overflow-wrap: anywhere; } code { font-family: "Courier New", monospace; font-size: 9pt; }
.draft { display: inline-block; border: 3px solid #7a1712; color: #7a1712; padding: .15rem .6rem; font-weight: 700; margin: 0; }
.subject { border-left: 4px solid #7a1712; padding-left: .5rem; font-weight: 700; color: #7a1712; }
.changed { border-left: 4px double #0b4f4a; padding-left: .5rem; }
article { border-top: 1px solid #777; padding: .6rem 0; }
.said h3 { margin-top: 0; }
.sign { border: 1px solid #777; padding: .3rem .5rem; margin: .4rem 0; font-size: 9pt; }
.sign p { margin: 0; }
.lines { display: grid; grid-template-columns: 3fr 3fr 2fr 4fr; gap: .8rem; }
.sign .lines { margin-top: 1.4rem; }
.lines span { border-top: 1px solid #111; font-size: 8pt; padding-top: 1px; }
p.sign.lines { border: 0; padding: 2rem 0 0; }
.picture { overflow-x: auto; } .picture svg { display: block; max-width: 100%; height: auto; }
.route { border-top: 1px solid #bbb; padding: .3rem 0; }
.asked { color: #444; } .chosen { font-weight: 700; } .card { font-weight: 700; }
.standing { display: block; font-size: 9pt; }
.offers ol { margin: 0; padding-left: 1.4rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: 9pt; }
th, td { border: 1px solid #999; padding: .1rem .35rem; text-align: start; vertical-align: top; }
td p { margin: 0; } td:first-child { min-width: 8rem; }
mark { background: none; border: 2px solid #7a1712; padding: 0 .2rem; }
@media print {
  body { max-width: none; padding: 0; }
  .top { display: none; }
  a { color: inherit; text-decoration: none; }
  article, .route, .offers, .sign, tr, .subject { break-inside: avoid; }
  .helpline { break-inside: auto; }
  h1, h2, h3, h4, article > .id:first-child { break-after: avoid; }
  thead { display: table-header-group; }
  .plate { page: plate; break-after: page; }
  .upright { page: auto; }
  .flow { break-before: page; }
  .picture svg { max-height: 132mm; margin: 0 auto; }
  .upright .picture svg { max-height: 195mm; }
}
`;
