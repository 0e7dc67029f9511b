import { printDay } from '../dates.ts';
import type { Picture } from '../model/document.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { Totals } from '../model/snapshot.ts';
import { printPercent } from '../text/characters.ts';
import { drawDigits } from './digits.ts';
import type { Bitmap } from './png.ts';
import { blankBitmap, encodePng } from './png.ts';

/** 160 mm across at six points a millimetre: fine enough for hatching, coarse enough to stay small. */
const size = { width: 960, height: 420, widthMm: 160, heightMm: 70 } as const;
const plot = { left: 80, right: 940, top: 50, bottom: 360 } as const;
/** More days than stand side by side with their labels are left out, the earliest first. */
const mostDays = 12;

interface Day {
  readonly label: string;
  readonly totals: Totals;
}

const drawn = new Map<string, Picture>();

/**
 * The chart of a letter whose kind asks for one and that has earlier exports: a column a day, the whole list as 100 per cent; black what
 * was updated in time, hatched what is overdue, white what is not placed. In black and white alone, so that any printer does. The same
 * figures give the same object.
 */
export function trendChart({ kind, history, snapshot, asOf }: PlannedLetter): Picture | undefined {
  if (kind.appendix?.chart !== true || history === undefined || snapshot === null) return undefined;
  const days = [...history, { asOf, totals: snapshot.totals }]
    .slice(-mostDays)
    .map(({ asOf: day, totals }) => ({ label: day === null ? '' : printDay(day, 'short'), totals }));
  const key = JSON.stringify(days);
  const picture = drawn.get(key) ?? pictureOf(days);
  drawn.set(key, picture);
  return picture;
}

function pictureOf(days: readonly Day[]): Picture {
  const told = days.map(({ label, totals }) => `${label} – ${printPercent(totals.percent)}`).join('; ');
  return {
    type: 'picture',
    png: encodePng(draw(days)),
    widthMm: size.widthMm,
    heightMm: size.heightMm,
    alt: `Муддатида янгиланган тўпламлар улуши, фоиз: ${told}`,
  };
}

function draw(days: readonly Day[]): Bitmap {
  const bitmap = blankBitmap(size.width, size.height);
  for (const percent of [0, 25, 50, 75, 100]) {
    const y = heightOf(percent);
    for (let x = plot.left; x < plot.right; x += 1) if (percent === 0 || x % 8 < 3) point(bitmap, x, y);
    drawDigits(bitmap, String(percent), { x: plot.left - 10, y: y - 8, align: 'right' });
  }
  const step = (plot.right - plot.left) / days.length;
  for (const [at, day] of days.entries()) {
    const width = Math.min(90, Math.round(step * 0.6));
    const middle = Math.round(plot.left + step * (at + 0.5));
    column(bitmap, day.totals, middle - Math.floor(width / 2), width);
    const percent = printPercent(day.totals.percent);
    drawDigits(bitmap, percent, { x: middle, y: plot.top - 30, align: 'center' });
    const label = days.length > 6 ? day.label.slice(3) : day.label;
    drawDigits(bitmap, label.slice(0, days.length > 8 ? 2 : 10), {
      x: middle,
      y: plot.bottom + 16,
      align: 'center',
    });
  }
  return bitmap;
}

function heightOf(percent: number): number {
  return Math.round(plot.bottom - ((plot.bottom - plot.top) * percent) / 100);
}

function column(bitmap: Bitmap, { listed, updated, placed }: Totals, left: number, width: number): void {
  if (listed === 0) return;
  const black = heightOf((100 * updated) / listed);
  const hatched = heightOf((100 * placed) / listed);
  for (let y = plot.top; y <= plot.bottom; y += 1) {
    for (let x = left; x < left + width; x += 1) {
      const isEdge = x < left + 3 || x >= left + width - 3 || y < plot.top + 3 || Math.abs(y - hatched) < 2;
      const isHatch = y >= hatched && (x + y) % 12 < 4;
      if (isEdge || y >= black || isHatch) point(bitmap, x, y);
      else bitmap.points[y * bitmap.width + x] = 0;
    }
  }
}

function point(bitmap: Bitmap, x: number, y: number): void {
  bitmap.points[y * bitmap.width + x] = 1;
}
