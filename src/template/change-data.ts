import { monthOf } from '../dates.ts';
import type { BodyChange, Comparison } from '../model/comparison.ts';
import { printPercent } from '../text/characters.ts';
import type { TemplateData } from './figure-data.ts';
import { bare, bodyData, bodyRecord, dayValue, totalsData } from './figure-data.ts';

const known = new WeakMap<Comparison, TemplateData>();

/** What a template sees of a comparison, under the names of `ofChanges`; worked out once. */
export function changesData(changes: Comparison): TemplateData {
  const data = known.get(changes) ?? makeData(changes);
  known.set(changes, data);
  return data;
}

function makeData({ from, to, before, after, better, worse, added, gone }: Comparison): TemplateData {
  const tenths = (percent: number | null) => Math.round((percent ?? 0) * 10);
  const isKnown = before.percent !== null && after.percent !== null;
  const change = isKnown ? (tenths(after.percent) - tenths(before.percent)) / 10 : 0;
  return bare({
    from: dayValue(from),
    months: from === null || to === null ? null : monthNumber(to) - monthNumber(from),
    before: totalsData(before),
    risen: change > 0 ? printPercent(change) : null,
    fallen: change < 0 ? printPercent(-change) : null,
    betterCount: better.length,
    worseCount: worse.length,
    addedCount: added.length,
    goneCount: gone.length,
    better: better.map(changeData),
    worse: worse.map(changeData),
    added: added.map(bodyData),
    gone: gone.map(bodyData),
  });
}

function changeData(change: BodyChange, index: number): TemplateData {
  return bare({
    ...bodyRecord(change.after, index),
    before: printPercent(change.before.percent),
    points: printPercent(Math.abs(change.points)),
  });
}

/** Months since year 0. */
function monthNumber(day: string): number {
  const [year = '', month = ''] = monthOf(day).split('-');
  return Number(year) * 12 + Number(month);
}
