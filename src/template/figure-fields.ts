import type { Field } from './field.ts';

/** Fields of a state body, in lists and as columns of an appendix. */
export const bodyParts: readonly Field[] = [
  { name: 'no', type: 'count', label: 'Тартиб рақами', example: '1' },
  {
    name: 'agency',
    type: 'text',
    label: 'Давлат органи ёки ташкилотининг номи',
    example: 'Адлия вазирлиги',
  },
  { name: 'listed', type: 'count', label: 'Рўйхат бўйича тўпламлар сони', example: '12' },
  { name: 'placed', type: 'count', label: 'Порталга жойлаштирилган тўпламлар сони', example: '11' },
  { name: 'updated', type: 'count', label: 'Муддатида янгиланган тўпламлар сони', example: '10' },
  { name: 'overdue', type: 'count', label: 'Янгилаш муддати ўтган тўпламлар сони', example: '1' },
  { name: 'notPlaced', type: 'count', label: 'Жойлаштирилмаган тўпламлар сони', example: '1' },
  { name: 'missing', type: 'count', label: 'Муддати ўтган ва жойлаштирилмаган тўпламлар сони', example: '2' },
  {
    name: 'percent',
    type: 'percent',
    label: 'Муддатида янгиланганларнинг рўйхатдаги улуши, фоиз',
    example: '83,3',
  },
  { name: 'rank', type: 'count', label: 'Рейтингдаги ўрни', example: '4' },
];

/** Fields of a dataset, in lists and as columns of an appendix. */
export const datasetParts: readonly Field[] = [
  { name: 'no', type: 'count', label: 'Тартиб рақами', example: '1' },
  { name: 'id', type: 'text', label: 'Тўплам ID', example: '1-003-0016' },
  {
    name: 'agency',
    type: 'text',
    label: 'Давлат органи ёки ташкилотининг номи',
    example: 'Адлия вазирлиги',
  },
  { name: 'dataset', type: 'text', label: 'Тўплам номи', example: 'Нотариал идоралар рўйхати' },
  { name: 'periodicity', type: 'text', label: 'Янгилаш даврийлиги', example: 'чораклик' },
  { name: 'last', type: 'day', label: 'Охирги янгиланган сана', example: '2022 йил 12 апрель' },
  { name: 'due', type: 'day', label: 'Янгилаш муддати', example: '2022 йил 12 июль' },
  { name: 'late', type: 'count', label: 'Кечиккан кунлар', example: '27' },
];

/** Fields of the sums over all bodies. */
export const totalsParts: readonly Field[] = [
  { name: 'bodies', type: 'count', label: 'Давлат органлари ва ташкилотлари сони', example: '40' },
  ...bodyParts.filter((part) => !['no', 'agency', 'rank'].includes(part.name)),
];

/** What every kind that needs an export may name. */
export const ofFigures: readonly Field[] = [
  { name: 'asOf', type: 'day', label: 'Кўрсаткичлар қайси кун ҳолатига', example: '2022 йил 8 август' },
  { name: 'totals', type: 'record', label: 'Жами кўрсаткичлар', example: '', parts: totalsParts },
  {
    name: 'leaders',
    type: 'record',
    label: 'Етакчилар',
    example: '',
    parts: [
      { name: 'percent', type: 'percent', label: 'Энг юқори кўрсаткич, фоиз', example: '100,0' },
      {
        name: 'tied',
        type: 'count',
        label: 'Энг юқори кўрсаткични бештадан ортиқ ташкилот бўлишса, уларнинг сони, бўлмаса 0',
        example: '7',
      },
      {
        name: 'bodies',
        type: 'list',
        label: 'Етакчилар, кўпи билан бешта, ўрни бўйича',
        example: '',
        parts: bodyParts,
      },
    ],
  },
  {
    name: 'behind',
    type: 'record',
    label: 'Орқада қолганлар',
    example: '',
    parts: [
      {
        name: 'count',
        type: 'count',
        label: 'Муддати ўтган ёки жойлаштирилмаган тўплами бор барча ташкилотлар сони',
        example: '14',
      },
      { name: 'percent', type: 'percent', label: 'Энг паст кўрсаткич, фоиз', example: '0,0' },
      {
        name: 'tied',
        type: 'count',
        label: 'Энг паст кўрсаткични бештадан ортиқ ташкилот бўлишса, уларнинг сони, бўлмаса 0',
        example: '0',
      },
      {
        name: 'unnamed',
        type: 'count',
        label: 'Улардан рўйхатда номи келтирилмаганлари сони',
        example: '9',
      },
      {
        name: 'bodies',
        type: 'list',
        label: 'Энг паст кўрсаткичлилари, кўпи билан бешта',
        example: '',
        parts: bodyParts,
      },
    ],
  },
  {
    name: 'body',
    type: 'record',
    label: 'Биринчи (ягона) ташкилот кўрсаткичлари',
    example: '',
    parts: bodyParts,
  },
  {
    name: 'bodies',
    type: 'list',
    label: 'Барча давлат органлари ва ташкилотлари',
    example: '',
    parts: bodyParts,
  },
];

/** What kinds that need an export at dataset level may name as well. */
export const ofDatasets: readonly Field[] = [
  { name: 'datasets', type: 'list', label: 'Тўпламлар', example: '', parts: datasetParts },
  { name: 'overdue', type: 'list', label: 'Муддати ўтган тўпламлар', example: '', parts: datasetParts },
  { name: 'overdueCount', type: 'count', label: 'Муддати ўтган тўпламлар сони', example: '3' },
];
