import type { BodyFigures, DatasetFigures, Totals } from '../model/snapshot.ts';
import { printPercent } from '../text/characters.ts';
import type { FieldOf } from './field.ts';
import { dayValue, percentInText } from './field.ts';
import { missingOf } from './ranking.ts';

/** What a body and the sums over all bodies have in common. */
type Figures = Omit<Totals, 'bodies'>;

/** The number of a row in its list, which no sum has. */
const rowNumber = {
  name: 'no',
  type: 'count',
  label: 'Тартиб рақами',
  example: '1',
  of: (_: unknown, at: number) => at + 1,
  cell: (_: unknown, at: number) => String(at + 1),
} as const;

const count = (name: keyof Figures & string, label: string, example: string): FieldOf<Figures> => ({
  name,
  type: 'count',
  label,
  example,
  of: (figures) => figures[name],
});

const figures: readonly FieldOf<Figures>[] = [
  count('listed', 'Рўйхат бўйича тўпламлар сони', '12'),
  count('placed', 'Порталга жойлаштирилган тўпламлар сони', '11'),
  count('updated', 'Муддатида янгиланган тўпламлар сони', '10'),
  count('overdue', 'Янгилаш муддати ўтган тўпламлар сони', '1'),
  count('notPlaced', 'Жойлаштирилмаган тўпламлар сони', '1'),
  {
    name: 'missing',
    type: 'count',
    label: 'Муддати ўтган ва жойлаштирилмаган тўпламлар сони',
    example: '2',
    of: missingOf,
  },
  {
    name: 'percent',
    type: 'percent',
    label: 'Муддатида янгиланганларнинг рўйхатдаги улуши, фоиз',
    example: '83,3',
    of: ({ updated, listed, percent }) => percentInText(updated, listed, percent),
    cell: ({ percent }) => printPercent(percent),
  },
];

/** Fields of a state body, in lists and as columns of an appendix. */
export const bodyFields: readonly FieldOf<BodyFigures>[] = [
  rowNumber,
  {
    name: 'agency',
    type: 'text',
    label: 'Давлат органи ёки ташкилотининг номи',
    example: 'Адлия вазирлиги',
    of: (body) => body.agency,
  },
  ...figures,
  { name: 'rank', type: 'count', label: 'Рейтингдаги ўрни', example: '4', of: (body) => body.rank },
];

/** Fields of a dataset, in lists and as columns of an appendix. */
export const datasetFields: readonly FieldOf<DatasetFigures>[] = [
  rowNumber,
  { name: 'id', type: 'text', label: 'Тўплам ID', example: '1-003-0016', of: (dataset) => dataset.id },
  {
    name: 'agency',
    type: 'text',
    label: 'Давлат органи ёки ташкилотининг номи',
    example: 'Адлия вазирлиги',
    of: (dataset) => dataset.agency,
  },
  {
    name: 'dataset',
    type: 'text',
    label: 'Тўплам номи',
    example: 'Нотариал идоралар рўйхати',
    of: (dataset) => dataset.name,
  },
  {
    name: 'periodicity',
    type: 'text',
    label: 'Янгилаш даврийлиги',
    example: 'чораклик',
    of: (dataset) => dataset.periodicity,
  },
  {
    name: 'last',
    type: 'day',
    label: 'Охирги янгиланган сана',
    example: '2022 йил 12 апрель',
    of: (dataset) => dayValue(dataset.lastUpdate),
  },
  {
    name: 'due',
    type: 'day',
    label: 'Янгилаш муддати',
    example: '2022 йил 12 июль',
    of: (dataset) => dayValue(dataset.due),
  },
  { name: 'late', type: 'count', label: 'Кечиккан кунлар', example: '27', of: (dataset) => dataset.daysLate },
];

/** Fields of the sums over all bodies. */
export const totalsFields: readonly FieldOf<Totals>[] = [
  {
    name: 'bodies',
    type: 'count',
    label: 'Давлат органлари ва ташкилотлари сони',
    example: '40',
    of: (totals) => totals.bodies,
  },
  ...figures,
];

/** Names of the counts that can be added up: what a finished letter is held against. */
export const countNames: readonly string[] = figures
  .filter((field) => field.type === 'count')
  .map((field) => field.name);

/** A count of a body or of the sums by its field; undefined when the field is no count. */
export function countIn(source: Figures, name: string): number | undefined {
  const value = figures.find((field) => field.name === name)?.of(source, 0);
  return typeof value === 'number' ? value : undefined;
}
