/** The page in the preview: grey bars where a site has its own words, so that nothing competes. */
export const previewStyle = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:light-dark(#fff,#1b2023);color:light-dark(#2b3236,#e6eaec);font:16px/1.5 system-ui,sans-serif}
.head{padding:18px 24px;border-bottom:1px solid light-dark(#dde2e5,#353d42);font-weight:600}
.main{max-width:760px;margin:auto;padding:32px 24px 120px}
h2{margin:0 0 24px;font-size:28px;line-height:1.2}
.bar{height:12px;margin:0 0 14px;border-radius:6px;background:light-dark(#e7ebed,#30383c)}
.short{width:62%}
.gap{margin-bottom:36px}
a{color:light-dark(#0b4f9c,#9ecbff)}
`;
