import { printDay } from '../dates.ts';
import type { Chart } from '../model/document.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { Totals } from '../model/snapshot.ts';
import { printPercent } from '../text/characters.ts';

/** More days than are readable side by side are left out, the earliest first. */
const mostDays = 12;
/** More than these need the whole width of a landscape page for the words under them. */
const mostNarrow = 6;
const widthMm = { narrow: 160, wide: 240 } as const;
const heightMm = 52;

interface Day {
  readonly label: string;
  readonly totals: Totals;
}

const drawn = new Map<string, Chart>();

/**
 * The chart of a letter whose kind asks for one and that has earlier exports: a column a day, the whole list as 100 per cent; black what
 * was updated in time, hatched what is overdue, white what is not placed: any printer can do it. The same figures give the same object.
 */
export function trendChart({ kind, history, snapshot, asOf }: PlannedLetter): Chart | undefined {
  const appendix = kind.appendices.find(({ chart }) => chart);
  if (appendix === undefined || history === undefined || snapshot === null) return undefined;
  const days = [...history, { asOf, totals: snapshot.totals }]
    .slice(-mostDays)
    .map(({ asOf: day, totals }) => ({ label: day === null ? '' : printDay(day, 'short'), totals }));
  const isWide = appendix.orientation === 'landscape' && days.length > mostNarrow;
  const key = JSON.stringify([isWide, days]);
  const chart = drawn.get(key) ?? chartOf(days, isWide ? widthMm.wide : widthMm.narrow);
  drawn.set(key, chart);
  return chart;
}

function chartOf(days: readonly Day[], width: number): Chart {
  const said = days.map(({ label, totals }) => `${label} – ${printPercent(totals.percent)}`).join('; ');
  const shares = (count: (totals: Totals) => number) =>
    days.map(({ totals }) => (totals.listed === 0 ? 0 : (100 * count(totals)) / totals.listed));
  return {
    type: 'chart',
    widthMm: width,
    heightMm,
    alt: `Муддатида янгиланган тўпламлар улуши, фоиз: ${said}`,
    labels: days.map(({ label, totals }) => `${label}\n${printPercent(totals.percent)}`),
    parts: [
      { name: 'Муддатида янгиланган', fill: 'solid', percents: shares(({ updated }) => updated) },
      { name: 'Муддати ўтган', fill: 'hatched', percents: shares(({ overdue }) => overdue) },
      { name: 'Жойлаштирилмаган', fill: 'empty', percents: shares(({ notPlaced }) => notPlaced) },
    ],
  };
}
