/**
 * The page's whole style: a table on a wide screen, cards on a phone, plain black on paper. Filtering is done by the
 * radio buttons before the table alone; nothing needs a script.
 */
export const htmlStyle = `
:root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--band:#f3f5f7;--late:#b42318;--done:#1a6b3c;--going:#8a5a00;--link:#0a58ca}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;padding:1.5rem clamp(.75rem,3vw,2.5rem) 3rem;color:var(--ink);background:var(--paper);font:1rem/1.5 "Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
h1{font-size:clamp(1.1rem,2.2vw,1.5rem);line-height:1.3;margin:0 auto;max-width:60rem;text-align:center}
.page-mark{text-align:right;font-weight:700;margin:0}
.as-of{text-align:center;margin:.25rem 0 1.25rem;font-weight:600}
a{color:var(--link);overflow-wrap:anywhere}
.totals{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:center;list-style:none;margin:0 0 1.25rem;padding:0}
.totals li{border:1px solid var(--line);border-radius:.5rem;padding:.35rem .9rem;text-align:center;color:var(--soft)}
.totals b{display:block;font-size:1.35rem;line-height:1.2;color:var(--ink)}
.totals .late b{color:var(--late)}
.next{max-width:60rem;margin:0 auto 1.25rem;border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem}
.next h2{font-size:1rem;margin:.25rem 0}
.next ul{margin:.25rem 0;padding-left:1.2rem}
.next .is-late{color:var(--late);font-weight:600}
.pick{position:absolute;opacity:0;pointer-events:none}
.filter{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin:0 0 .75rem}
.filter label{border:1px solid var(--line);border-radius:2rem;padding:.3rem .9rem;min-height:2.25rem;cursor:pointer}
table{border-collapse:collapse;width:100%;table-layout:fixed}
col.c-no{width:4rem}col.c-how{width:24%}col.c-due{width:9.5rem}
th,td{border:1px solid var(--line);padding:.5rem .65rem;vertical-align:top;text-align:left}
thead th{background:var(--band);position:sticky;top:0;z-index:1}
.measure th{background:var(--band);font-weight:600}
td p{margin:0 0 .5rem}td p:last-child{margin-bottom:0}
td p.bullet{padding-left:1rem;text-indent:-.75rem}
.number{white-space:nowrap}
.state{font-weight:700}.state.done{color:var(--done)}.state.in-progress{color:var(--going)}
tr.is-late>td:first-child{box-shadow:inset .3rem 0 var(--late)}
.badge{display:inline-block;border:1px solid currentColor;border-radius:.3rem;padding:0 .4rem;font-size:.85rem;font-weight:600;color:var(--late)}
.step{color:var(--soft);font-size:.9rem}.step.is-late{color:var(--late);font-weight:600}
figure{margin:0 auto 1.25rem;max-width:60rem}figcaption{font-weight:600}.scroll{overflow-x:auto}
figure svg{display:block;width:100%;height:auto;font-size:12px}
svg text{fill:var(--ink)}svg polyline{fill:none;stroke:var(--ink);stroke-width:2}svg .grid{stroke:var(--line)}svg .open{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.figures{table-layout:auto;font-size:.85rem}.figures td{text-align:right;white-space:nowrap}
@media(max-width:46rem){
figure svg{font-size:18px}
body>table thead,colgroup{display:none}body>table,body>table tbody,body>table tr,body>table th,body>table td{display:block;width:auto}
body>table tbody{margin-bottom:1.25rem}.measure th{border-radius:.5rem .5rem 0 0}
tr.item{border:1px solid var(--line);border-top:0;padding:.25rem 0}
tr.item td{border:0;padding:.3rem .75rem}
tr.item td::before{content:attr(data-head);display:block;font-size:.8rem;color:var(--soft)}
tr.is-late{box-shadow:inset .3rem 0 var(--late)}tr.is-late>td:first-child{box-shadow:none}
}
@media print{
body{padding:0;font:10pt/1.3 "Times New Roman","Liberation Serif",serif}.filter,.next{display:none}
thead{display:table-header-group}thead th{position:static}a{color:inherit;text-decoration:none}
.measure,.measure th{break-after:avoid}figure{break-inside:avoid}@page{size:A4 landscape;margin:15mm 10mm 15mm 20mm}
}
`;

/** For each filter: the chosen label stands out, and what is not of that sort is hidden. */
export function filterStyle(names: readonly string[]): string {
  return names
    .map(
      (name) =>
        `#f-${name}:checked~.filter [for=f-${name}]{background:var(--ink);color:var(--paper);border-color:var(--ink)}` +
        `#f-${name}:focus-visible~.filter [for=f-${name}]{outline:3px solid var(--link);outline-offset:2px}` +
        (name === 'all'
          ? ''
          : `#f-${name}:checked~.measures tbody:not(.has-${name}),#f-${name}:checked~.measures tr.item:not(.is-${name}){display:none}`),
    )
    .join('\n');
}
