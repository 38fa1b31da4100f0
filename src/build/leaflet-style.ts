/** One side of A5, black on white. Edges, not fills: browsers leave fills out when they print. */
export const leafletStyle = `
@page{size:148mm 210mm;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
:root{color-scheme:light}
body{background:#ddd5c7;color:#000;font:11pt/1.35 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif}
.margin{max-width:148mm;margin:0 auto;padding:16px}
.sheet{display:flex;flex-direction:column;width:148mm;height:210mm;margin:0 auto;padding:8mm 11mm 7mm;background:#fff;overflow:hidden}
h1{font-size:20pt;line-height:1.1;letter-spacing:-.01em;text-wrap:balance}
.lead{margin-top:2mm}
.where{margin-bottom:1mm;font-size:11pt}
section{display:flex;flex-wrap:wrap;gap:0 4mm;align-items:baseline;justify-content:space-between;margin-top:2.2mm;padding-top:1.8mm;border-top:.5pt solid #000}
h2{flex-basis:100%;font-size:11pt;font-weight:400}
.name{font-size:13pt;font-weight:700}
.number{font-size:22pt;font-weight:700;line-height:1.15;font-variant-numeric:tabular-nums;white-space:nowrap}
.terms{flex-basis:100%;font-size:9pt}
.danger{margin-top:2.5mm;padding:1.6mm 4mm;border:2pt solid #000;border-radius:3mm;font-weight:700}
.danger span{font-size:18pt}
.danger p{font-size:9pt;font-weight:400}
.foot{display:flex;gap:4mm;align-items:center;margin-top:auto;padding-top:2mm}
.foot svg{flex:none;width:27mm;height:27mm;margin:-2mm}
.foot p{font-size:9.5pt}
.address{font-weight:700;overflow-wrap:anywhere}
.seen{margin-top:1mm;font-size:8.5pt}
@media print{.margin{display:none}body{background:none}}
`;
