/** The one style sheet, inline in each page: system fonts, two palettes, one column on a phone. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf6;--card:#f3f0e8;--ink:#1d1b18;--quiet:#655f56;--rule:#e0dacd;--link:#7a3414;
--talks:#2b6c64;--paperwork:#2f5d94;--refusal:#a33b2a;--words:#7d766b;--good:#2d6a3e;--bad:#a32d1c;--late:#8a5a00;
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Noto Serif",serif}
@media (prefers-color-scheme:dark){:root{--paper:#15161a;--card:#1d1f25;--ink:#e7e3da;--quiet:#a49d91;--rule:#2f3138;--link:#e3a27f;
--talks:#6fb8ae;--paperwork:#86b0e2;--refusal:#e08672;--words:#938c81;--good:#83c295;--bad:#ee8f7d;--late:#dfb05c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
.wide{max-width:64rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
h1,h2,h3,blockquote{font-family:var(--serif)}
h1,h2,h3{line-height:1.25;text-wrap:balance;margin:0}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem}
header.site{border-bottom:1px solid var(--rule)}
header.site .wide{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.5rem;padding-top:1rem;padding-bottom:.9rem}
.name{font:600 1.4rem/1 var(--serif);color:var(--ink);text-decoration:none;letter-spacing:.01em}
.motto{color:var(--quiet);font-size:.9rem;flex:1 1 16rem}
nav{display:flex;gap:1.1rem;font-size:.92rem}nav a{text-decoration:none;color:var(--ink)}nav a:hover,.entry h3 a:hover{text-decoration:underline}
nav a[aria-current]{color:var(--link);text-decoration:underline}
main.wide{padding-top:1.8rem;padding-bottom:3rem}
footer.site{border-top:1px solid var(--rule);color:var(--quiet);font-size:.85rem}footer.site .wide{padding-top:1.1rem;padding-bottom:2.2rem;max-width:64rem}
.quiet{color:var(--quiet)}.small{font-size:.88rem}
.activity{margin:0 0 1.4rem}.activity svg{display:block;width:100%;height:5.5rem;border-bottom:1px solid var(--rule)}
.activity .ends{display:flex;justify-content:space-between;font-size:.8rem;color:var(--quiet);margin-top:.25rem;font-variant-numeric:tabular-nums}
.activity figcaption{font-size:.88rem;color:var(--quiet);margin-bottom:.5rem;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.activity figcaption b{color:var(--ink);font-weight:600;margin-right:auto}
.kind::before{content:"";display:inline-block;width:.62em;height:.62em;margin-right:.4em;border-radius:1px;background:var(--words)}
.kind.talks::before{background:var(--talks)}.kind.paperwork::before{background:var(--paperwork)}.kind.refusal::before{background:var(--refusal)}
svg .talks{fill:var(--talks)}svg .paperwork{fill:var(--paperwork)}svg .refusal{fill:var(--refusal)}svg .words{fill:var(--words)}.now::before{content:"";display:inline-block;width:2px;height:.85em;margin-right:.45em;background:var(--link);opacity:.55;vertical-align:-.05em}svg .today{fill:var(--link);opacity:.55}svg a:hover rect,svg a:focus rect{opacity:.7}svg .slot{fill:transparent}
form.filter{background:var(--card);border-radius:.4rem;padding:.9rem 1rem 1rem;margin:0 0 1.8rem}
.fields{display:grid;grid-template-columns:1fr 1fr 1.2fr 1.2fr 1.6fr;gap:.8rem}.fields>*{min-width:0}
label{display:block;font-size:.82rem;color:var(--quiet)}
input,select,button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--paper);border:1px solid var(--words);border-radius:.25rem;padding:.35rem .5rem;width:100%;min-width:0;min-height:2.4rem}
.acts{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.2rem;margin-top:.8rem;font-size:.9rem}
::placeholder{color:var(--quiet);opacity:1}
button{width:auto;padding:.35rem 1.1rem;background:var(--ink);color:var(--paper);border-color:var(--ink);cursor:pointer}
.day{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 2rem;border-top:1px solid var(--rule);padding-top:1.2rem;margin-bottom:.4rem}
.day>h2{position:sticky;top:.8rem;align-self:start;font-size:1.12rem;font-weight:600}
.day>h2 span{display:block;font:400 .85rem/1.5 var(--sans);color:var(--quiet)}
.entry{margin-bottom:1.9rem;max-width:44rem}
.act{margin:0 0 .15rem;font-size:.85rem;color:var(--quiet)}
.act .kind{font-weight:600;color:var(--talks)}.act .kind.paperwork{color:var(--paperwork)}.act .kind.refusal{color:var(--refusal)}.act .kind.words{color:var(--quiet)}
.entry h3{font-size:1.28rem;font-weight:600}.entry h3 a{color:var(--ink);text-decoration:none}
.who{margin:.2rem 0 .6rem;font-size:.95rem}
figure{margin:0}.quote{margin:.55rem 0;padding-left:.9rem;border-left:2px solid var(--rule)}
blockquote{margin:0;font-size:1.06rem;line-height:1.5}.quote figcaption{font-size:.83rem;color:var(--quiet)}
.tag{display:inline-block;font-size:.74rem;line-height:1.2;border:1px solid currentColor;border-radius:.2rem;padding:.05rem .3rem;color:var(--quiet);vertical-align:.06em}
.sources{margin:.7rem 0 0;font-size:.88rem}.sources p{margin:0 0 .15rem}.sides{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.05rem .9rem}.sides li{display:contents}.sides b{font-weight:400;color:var(--quiet)}
details{margin:.4rem 0}summary{cursor:pointer;font-size:.88rem;color:var(--link)}
.crumb{font-size:.9rem;margin:0 0 1rem}.lead h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.15rem);font-weight:600;max-width:46rem}
dl.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem 1.4rem;margin:1.2rem 0 1.6rem}dl.facts dt{color:var(--quiet);font-size:.9rem}dl.facts dd{margin:0}
section.part{border-top:1px solid var(--rule);padding-top:1.1rem;margin-top:1.6rem}section.part>h2{font-size:1.2rem;font-weight:600;margin-bottom:.6rem}
.report{margin:0 0 1.6rem;max-width:46rem}.report h3{font-size:1.08rem;font-weight:600}
.times{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;margin:.3rem 0 .4rem;padding:0;list-style:none;font-size:.84rem;color:var(--quiet);font-variant-numeric:tabular-nums}
ol.plain,ul.plain{padding-left:1.2rem;margin:.4rem 0;max-width:46rem}ol.plain li,ul.plain li{margin:.3rem 0}
mark{background:none;color:inherit;text-decoration:underline dotted 1px var(--words);text-underline-offset:.22em}
table{border-collapse:collapse;width:100%;font-size:.9rem;overflow-wrap:break-word}td.side{white-space:nowrap}th{text-align:left;font-weight:600;color:var(--quiet);font-size:.82rem}
th,td{padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--rule);vertical-align:top}td.times2{font-variant-numeric:tabular-nums;white-space:nowrap}
.ok{color:var(--good)}.failing,.overdue{color:var(--bad)}.late{color:var(--late)}.new{color:var(--quiet)}.state{font-weight:600;white-space:nowrap}
.counts{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:.6rem 0 1.4rem;padding:0;list-style:none}.counts b{font-size:1.5rem;font-weight:600;margin-right:.3rem;font-variant-numeric:tabular-nums}
.empty{max-width:40rem;padding:1rem 0 2rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 3rem;margin-top:1.4rem}.pair h2{font-size:1.2rem;font-weight:600;margin-bottom:.5rem}.pair dl.facts{margin:0}
.change{color:var(--quiet)}.change b{color:var(--ink);font-weight:600}.change s{text-decoration-color:var(--words)}
@media (max-width:46rem){
header.site .motto{order:3;flex-basis:100%;font-size:.84rem}header.site nav{margin-left:auto}
.pair{display:block}.pair>div{margin-bottom:1.2rem}
.activity figcaption b{flex-basis:100%}
.fields{grid-template-columns:1fr 1fr}.fields .text{grid-column:1/-1}
.day{display:block}.day>h2{position:static;margin-bottom:.8rem}.day>h2 span{display:inline;margin-left:.5rem}
dl.facts{display:block}dl.facts dd{margin:0 0 .5rem}
table,tbody,tr,td{display:block}thead{position:absolute;left:-99rem}tr{border-bottom:1px solid var(--rule);padding:.7rem 0}td{border:0;padding:.05rem 0}td.times2{white-space:normal}td[data-name]::before{content:attr(data-name) ": ";color:var(--quiet)}}
@media print{header.site nav,form.filter,footer.site{display:none}.day>h2{position:static}body{background:#fff;color:#000}}
`;
