import type { DatasetFigures, Snapshot } from '../model/snapshot.ts';
import { printPercent } from '../text/characters.ts';
import type { FieldOf } from './field.ts';
import { listField, percentInText, recordField } from './field.ts';
import type { Ranking } from './ranking.ts';
import { rankingOf } from './ranking.ts';
import { bodyFields, datasetFields, totalsFields } from './row-fields.ts';

const count = <Source>(
  name: string,
  label: string,
  example: string,
  of: (source: Source) => number,
): FieldOf<Source> => ({ name, type: 'count', label, example, of });

const leaderFields: readonly FieldOf<Ranking>[] = [
  {
    name: 'percent',
    type: 'percent',
    label: 'Энг юқори кўрсаткич, фоиз',
    example: '100',
    of: ({ leaders: [best] }) =>
      best === undefined ? '–' : percentInText(best.updated, best.listed, best.percent),
  },
  count(
    'tied',
    'Энг юқори кўрсаткични бештадан ортиқ ташкилот бўлишса, уларнинг сони, бўлмаса 0',
    '7',
    (ranking) => ranking.tied,
  ),
  count('named', 'Рўйхатда номи келтирилган етакчилар сони', '5', (ranking) => ranking.leaders.length),
  listField('bodies', 'Етакчилар, кўпи билан бешта, ўрни бўйича', bodyFields, ({ leaders }) => leaders),
];

const behindFields: readonly FieldOf<Ranking>[] = [
  count(
    'count',
    'Муддати ўтган ёки жойлаштирилмаган тўплами бор барча ташкилотлар сони',
    '14',
    (ranking) => ranking.behindCount,
  ),
  {
    name: 'percent',
    type: 'percent',
    label: 'Энг паст кўрсаткич, фоиз',
    example: '21,2',
    of: ({ worst }) => printPercent(worst),
  },
  count(
    'nothing',
    'Энг паст кўрсаткичда бирорта ҳам тўплам муддатида янгиланмаган бўлса 1, акс ҳолда 0',
    '0',
    ({ behind: [worst] }) => (worst?.updated === 0 ? 1 : 0),
  ),
  count(
    'tied',
    'Энг паст кўрсаткични бештадан ортиқ ташкилот бўлишса, уларнинг сони, бўлмаса 0',
    '0',
    (ranking) => ranking.behindTied,
  ),
  count('named', 'Рўйхатда номи келтирилган орқада қолганлар сони', '5', ({ behind }) => behind.length),
  count(
    'unnamed',
    'Улардан рўйхатда номи келтирилмаганлари сони',
    '9',
    ({ behindCount, behind }) => behindCount - behind.length,
  ),
  listField('bodies', 'Энг паст кўрсаткичлилари, кўпи билан бешта', bodyFields, ({ behind }) => behind),
];

/** What every kind that needs an export may name, but for the day, which is the letter's. */
export const figureFields: readonly FieldOf<Snapshot>[] = [
  recordField('totals', 'Жами кўрсаткичлар', totalsFields, ({ totals }) => totals),
  count(
    'obligedCount',
    'Рўйхатда тўплами назарда тутилган ташкилотлар сони',
    '38',
    (snapshot) => snapshot.bodies.filter(({ listed }) => listed > 0).length,
  ),
  count(
    'idleCount',
    'Рўйхатда тўплами назарда тутилмаган ташкилотлар сони',
    '2',
    (snapshot) => snapshot.bodies.filter(({ listed }) => listed === 0).length,
  ),
  {
    name: 'equalPercent',
    type: 'percent',
    label: 'Барча ташкилотларда кўрсаткич бир хил бўлса, ўша кўрсаткич, акс ҳолда бўш; фоиз',
    example: '50,0',
    of: (snapshot) => {
      const { equal } = rankingOf(snapshot);
      return equal === null ? null : printPercent(equal);
    },
  },
  recordField('leaders', 'Етакчилар', leaderFields, rankingOf),
  recordField('behind', 'Орқада қолганлар', behindFields, rankingOf),
  recordField('body', 'Биринчи (ягона) ташкилот кўрсаткичлари', bodyFields, ({ bodies }) => bodies[0]),
  listField('bodies', 'Барча давлат органлари ва ташкилотлари', bodyFields, ({ bodies }) => bodies),
];

/** The datasets past their date, in the snapshot's order. */
export function overdueOf({ datasets }: Snapshot): readonly DatasetFigures[] {
  return datasets.filter((dataset) => dataset.placed && dataset.daysLate > 0);
}

/** The datasets that the approved list demands and the portal does not have, in the snapshot's order. */
export function notPlacedOf({ datasets }: Snapshot): readonly DatasetFigures[] {
  return datasets.filter((dataset) => !dataset.placed);
}

/** What kinds that need an export at dataset level may name as well. */
export const datasetListFields: readonly FieldOf<Snapshot>[] = [
  listField('datasets', 'Тўпламлар', datasetFields, ({ datasets }) => datasets),
  listField('overdue', 'Муддати ўтган тўпламлар', datasetFields, overdueOf),
  count('overdueCount', 'Муддати ўтган тўпламлар сони', '3', (snapshot) => overdueOf(snapshot).length),
  listField('notPlaced', 'Жойлаштирилмаган тўпламлар (--list)', datasetFields, notPlacedOf),
  count(
    'notPlacedCount',
    'Номма-ном маълум бўлган жойлаштирилмаган тўпламлар сони (--list)',
    '2',
    (snapshot) => notPlacedOf(snapshot).length,
  ),
];
