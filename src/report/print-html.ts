import { sayStatus } from '../messages/status-words.ts';
import type { Shape } from '../model/document.ts';
import type { StatusItem, StatusMeasure, StatusParagraph, StatusReport, Step } from '../model/status.ts';
import { filterStyle, htmlStyle } from './html-style.ts';
import { splitLinks } from './links.ts';
import { printSteps } from './print-steps.ts';
import { printTrend } from './print-trend.ts';

const filters = ['all', 'done', 'in-progress', 'no-state', 'late'] as const;

/**
 * The report as one HTML file with no script and nothing fetched: filter by state, late rows marked, next steps on
 * top, a card for each row on a phone, the trend as a chart when monitorings were given.
 */
export function printHtml(report: StatusReport, { mark }: Pick<Shape, 'mark'> = {}): string {
  return `<!DOCTYPE html>
<html lang="uz-Cyrl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Йўл харитаси ${escapeHtml(report.asOfLine)}</title>
<style>${htmlStyle}${filterStyle(filters)}</style>
</head>
<body>
${mark === undefined ? '' : `<p class="page-mark">${mark}</p>\n`}<h1>${escapeHtml(report.title)}</h1>
<p class="as-of">${escapeHtml(report.asOfLine)}</p>
${printTotals(report)}
${printNext(report)}
${printTrend(report.trend)}
${filters.map(printRadio).join('\n')}
<div class="filter"><span>${sayStatus('filter', 'uz', {})}:</span>
${filters.map((name) => `<label for="f-${name}">${sayStatus(name, 'uz', {})}</label>`).join('\n')}
</div>
${printTable(report)}
</body>
</html>
`;
}

function printRadio(name: string, index: number): string {
  return `<input class="pick" type="radio" name="f" id="f-${name}"${index === 0 ? ' checked' : ''}>`;
}

function printTotals({ totals }: StatusReport): string {
  const counts = [
    ['all', totals.items],
    ['done', totals.done],
    ['in-progress', totals.inProgress],
    ['no-state', totals.other],
    ['late', totals.late],
  ] as const;
  const items = counts.map(
    ([name, count]) =>
      `<li${name === 'late' && count > 0 ? ' class="late"' : ''}><b>${count}</b>${sayStatus(name, 'uz', {})}</li>`,
  );
  return `<ul class="totals">${items.join('')}</ul>`;
}

function printNext(report: StatusReport): string {
  const items = report.measures.flatMap((measure) => measure.items);
  const lines = items.flatMap((item) =>
    stepsOf(item).map(({ text, isLate }) => {
      const mark = isLate ? ' class="is-late"' : '';
      return `<li${mark}><a href="#b-${item.id}">${item.id}</a> ${escapeHtml(text)}</li>`;
    }),
  );
  if (lines.length === 0) return '';
  return `<section class="next"><h2>${sayStatus('steps', 'uz', {})}</h2><ul>${lines.join('')}</ul></section>`;
}

function printTable(report: StatusReport): string {
  const [no, name, mechanism, deadline, state] = report.head.map(escapeHtml);
  const head = [no, mechanism, deadline, state];
  return `<table class="measures">
<colgroup><col class="c-no"><col class="c-how"><col class="c-due"><col></colgroup>
<thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
${report.measures.map((measure) => printMeasure(measure, name ?? '', head)).join('\n')}
</table>`;
}

function printMeasure(measure: StatusMeasure, label: string, head: readonly (string | undefined)[]): string {
  const has = new Set(measure.items.flatMap(sortsOf).map((sort) => `has-${sort}`));
  const title = `${measure.no}. ${escapeHtml(measure.name)}`;
  return `<tbody class="${[...has].join(' ')}">
<tr class="measure"><th colspan="4" scope="rowgroup" title="${label}">${title}</th></tr>
${measure.items.map((item) => printItem(item, head)).join('\n')}
</tbody>`;
}

function printItem(item: StatusItem, head: readonly (string | undefined)[]): string {
  const sorts = sortsOf(item).map((sort) => `is-${sort}`);
  const late = item.late ? ` <span class="badge">${sayStatus('late', 'uz', {})}</span>` : '';
  const cells = [
    escapeHtml(item.id),
    escapeHtml(item.mechanism),
    `${escapeHtml(item.deadlineText)}${late}`,
    printState(item),
  ];
  const columns = cells.map((cell, index) => `<td data-head="${head[index] ?? ''}">${cell}</td>`);
  return `<tr class="item ${sorts.join(' ')}" id="b-${escapeHtml(item.id)}">${columns.join('')}</tr>`;
}

function sortsOf(item: StatusItem): readonly string[] {
  const state = item.state === 'done' || item.state === 'in-progress' ? item.state : 'no-state';
  return item.late ? [state, 'late'] : [state];
}

function printState(item: StatusItem): string {
  const state =
    item.stateText === '' ? '' : `<p class="state ${item.state ?? ''}">${escapeHtml(item.stateText)}</p>`;
  const steps = stepsOf(item).map(
    ({ text, isLate }) => `<p class="step${isLate ? ' is-late' : ''}">→ ${escapeHtml(text)}</p>`,
  );
  return [state, ...item.paragraphs.map(printParagraph), ...steps].join('');
}

/** The steps of an item in words; only what has made it late is marked so, not what else is to be done about it. */
function stepsOf(item: StatusItem): readonly { readonly text: string; readonly isLate: boolean }[] {
  const isPast = ({ type }: Step): boolean => type === 'late' || type === 'monitoring-missing';
  const late = item.late ? item.steps.filter(isPast) : [];
  const others = item.steps.filter((step) => !late.includes(step));
  return [
    ...printSteps(late, 'uz').map((text) => ({ text, isLate: true })),
    ...printSteps(others, 'uz').map((text) => ({ text, isLate: false })),
  ];
}

function printParagraph({ bullet, text }: StatusParagraph): string {
  const pieces = splitLinks(text).map((piece) =>
    piece.type === 'text'
      ? keepNumbers(escapeHtml(piece.text))
      : `<a href="${escapeHtml(piece.text)}" rel="noopener noreferrer">${escapeHtml(piece.text)}</a>`,
  );
  return bullet ? `<p class="bullet">– ${pieces.join('')}</p>` : `<p>${pieces.join('')}</p>`;
}

/** Numbers of letters do not break at their hyphens. */
function keepNumbers(html: string): string {
  return html.replace(
    /\d{2}(?:\/\d+)?-\d{2}-\d{2}(?:\/\d+)?-\d+(?:-сонли)?/gu,
    (number) => `<span class="number">${number}</span>`,
  );
}

/** Text that stays text, in elements and in quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
