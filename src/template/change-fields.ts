import { monthOf } from '../dates.ts';
import type { BodyChange, Comparison } from '../model/comparison.ts';
import { printPercent } from '../text/characters.ts';
import type { FieldOf } from './field.ts';
import { dayValue, listField, percentInText, recordField } from './field.ts';
import { bodyFields, totalsFields } from './row-fields.ts';

const changedFields: readonly FieldOf<BodyChange>[] = [
  ...bodyFields.map(({ name, type, label, example, of }): FieldOf<BodyChange> => {
    return { name, type, label, example, of: ({ after }, at) => of(after, at) };
  }),
  {
    name: 'before',
    type: 'percent',
    label: 'Олдинги кўрсаткич, фоиз',
    example: '75,0',
    of: ({ before }) => percentInText(before.updated, before.listed, before.percent),
  },
  {
    name: 'points',
    type: 'percent',
    label: 'Фарқи, фоиз банд',
    example: '8,3',
    of: ({ points }) => printPercent(Math.abs(points)),
  },
];

const count = (
  name: string,
  label: string,
  example: string,
  of: (changes: Comparison) => number | null,
): FieldOf<Comparison> => ({ name, type: 'count', label, example, of });

const moved = (name: string, label: string, sign: 1 | -1): FieldOf<Comparison> => ({
  name,
  type: 'percent',
  label,
  example: '3,2',
  of: (changes) => {
    const points = pointsOf(changes) * sign;
    return points > 0 ? printPercent(points) : null;
  },
});

const fields: readonly FieldOf<Comparison>[] = [
  {
    name: 'from',
    type: 'day',
    label: 'Олдинги экспорт қайси кун ҳолатига',
    example: '2022 йил 8 июль',
    of: ({ from }) => dayValue(from),
  },
  count('months', 'Неча ой ўтган (1 – ўтган ой)', '1', ({ from, to }) =>
    from === null || to === null ? null : monthNumber(to) - monthNumber(from),
  ),
  recordField('before', 'Олдинги жами кўрсаткичлар', totalsFields, ({ before }) => before),
  moved('risen', 'Жами фоиз қанча ошган (ошмаган бўлса бўш), фоиз банд', 1),
  moved('fallen', 'Жами фоиз қанча пасайган (пасаймаган бўлса бўш), фоиз банд', -1),
  count('betterCount', 'Кўрсаткичи ошган ташкилотлар сони', '6', ({ better }) => better.length),
  count('worseCount', 'Кўрсаткичи пасайган ташкилотлар сони', '2', ({ worse }) => worse.length),
  count('addedCount', 'Янги қўшилган ташкилотлар сони', '1', ({ added }) => added.length),
  count('goneCount', 'Энди мониторингда йўқ ташкилотлар сони', '1', ({ gone }) => gone.length),
  listField('better', 'Кўрсаткичи ошганлар, энг кўп ошгани биринчи', changedFields, ({ better }) => better),
  listField(
    'worse',
    'Кўрсаткичи пасайганлар, энг кўп пасайгани биринчи',
    changedFields,
    ({ worse }) => worse,
  ),
  listField('added', 'Янги қўшилганлар', bodyFields, ({ added }) => added),
  listField('gone', 'Энди мониторингда йўқлар (олдинги кўрсаткичлари билан)', bodyFields, ({ gone }) => gone),
];

/** What changed since an earlier export (`--previous`): empty without one, so always inside `{{#if changes.from}}`. */
export const changesField = recordField<{ readonly changes?: Comparison }, Comparison>(
  'changes',
  'Олдинги экспортга нисбатан ўзгаришлар (--previous; берилмаса бўш: {{#if changes.from}} ичида ёзинг)',
  fields,
  ({ changes }) => changes,
);

/** By how many percentage points the whole moved; 0 where one of the days has no per cent. */
function pointsOf({ before, after }: Comparison): number {
  if (before.percent === null || after.percent === null) return 0;
  return (Math.round(after.percent * 10) - Math.round(before.percent * 10)) / 10;
}

/** Months since year 0. */
function monthNumber(day: string): number {
  const [year = '', month = ''] = monthOf(day).split('-');
  return Number(year) * 12 + Number(month);
}
