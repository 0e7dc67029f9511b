import { daysBetween, printDay } from '../dates.ts';
import type { TrendPoint } from '../model/status.ts';
import { printCount, printPercent } from '../text/characters.ts';

const width = 720;
const height = 280;
const left = 44;
const right = 24;
const top = 20;
const bottom = 44;
/** More days would run into each other under the chart; all of them are in the figures beneath. */
const mostDays = 6;

/** Lines distinguished by dash and mark, not by colour: they print well in black and white. */
const lines = [
  { label: 'Жойлаштирилган, %', dash: '7 5', valueOf: placedPercent },
  { label: 'Муддатида янгиланган, %', dash: '', valueOf: (point: TrendPoint) => point.percent ?? 0 },
] as const;

/** The trend as an HTML figure: a chart of two lines in per cent of the list and the figures beneath. No points, no figure. */
export function printTrend(points: readonly TrendPoint[]): string {
  if (points.length === 0) return '';
  return `<figure class="trend"><figcaption>Мониторинг натижалари динамикаси</figcaption>
${printChart(points)}
${printFigures(points)}</figure>`;
}

function printChart(points: readonly TrendPoint[]): string {
  const drawn = lines.map((line) => printLine(points, line)).join('\n');
  const labels = lines.map((line) => line.label).join('; ');
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${labels}">
${[0, 25, 50, 75, 100].map(printGrid).join('\n')}
${points
  .filter((_, index) => index % Math.ceil(points.length / mostDays) === 0)
  .map((point) => printDayLabel(point, points))
  .join('\n')}
${drawn}
${lines.map(printKey).join('\n')}
</svg>`;
}

function printGrid(percent: number): string {
  const y = yOf(percent);
  return `<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" class="grid"/><text x="${left - 6}" y="${y + 4}" text-anchor="end">${percent}</text>`;
}

function printDayLabel(point: TrendPoint, points: readonly TrendPoint[]): string {
  const y = height - bottom + 18;
  return `<text x="${xOf(point, points)}" y="${y}" text-anchor="middle">${printDay(point.asOf, 'short')}</text>`;
}

function printLine(points: readonly TrendPoint[], line: (typeof lines)[number]): string {
  const dash = line.dash === '' ? '' : ` stroke-dasharray="${line.dash}"`;
  const places = points.map((point) => ({ x: xOf(point, points), value: line.valueOf(point) }));
  const path = places.map(({ x, value }) => `${x},${yOf(value)}`).join(' ');
  const marks = places.map(({ x, value }) => {
    const y = yOf(value);
    const above = line.dash === '' ? y + 18 : y - 9;
    const shape =
      line.dash === ''
        ? `<circle cx="${x}" cy="${y}" r="4"/>`
        : `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" class="open"/>`;
    return `${shape}<text x="${x}" y="${above}" text-anchor="middle">${printPercent(value)}</text>`;
  });
  return `<polyline points="${path}"${dash}/>${marks.join('')}`;
}

function printKey({ label, dash }: (typeof lines)[number], index: number): string {
  const x = left + index * 240;
  const y = height - 8;
  const style = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<polyline points="${x},${y - 4} ${x + 34},${y - 4}"${style}/><text x="${x + 42}" y="${y}">${label}</text>`;
}

function printFigures(points: readonly TrendPoint[]): string {
  const head = [
    'Сана',
    'Рўйхат бўйича',
    'Жойлаштирилган',
    'Муддатида янгиланган',
    'Муддати ўтган',
    'Жойлаштирилмаган',
    'Фоиз',
  ];
  const rows = points.map((point) => [
    printDay(point.asOf, 'short'),
    ...[point.listed, point.placed, point.updated, point.overdue, point.notPlaced].map(printCount),
    printPercent(point.percent),
  ]);
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<div class="scroll"><table class="figures"><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}

/** Days are as far apart as in the calendar; a lone one in the middle. */
function xOf(point: TrendPoint, points: readonly TrendPoint[]): number {
  const first = points[0]?.asOf ?? point.asOf;
  const last = points.at(-1)?.asOf ?? point.asOf;
  const span = daysBetween(first, last);
  const room = width - left - right - 60;
  const share = span === 0 ? 0.5 : daysBetween(first, point.asOf) / span;
  return Math.round(left + 30 + room * share);
}

function yOf(percent: number): number {
  return Math.round(height - bottom - ((height - top - bottom) * percent) / 100);
}

/** Placed in per cent of the list, one decimal, half up. */
function placedPercent(point: TrendPoint): number {
  return point.listed === 0 ? 0 : Math.floor((1000 * point.placed) / point.listed + 0.5) / 10;
}
