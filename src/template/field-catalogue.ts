import type { LetterKind } from '../model/letter.ts';

/**
 * What a template may name. `count` prints with parted thousands, `percent` with one decimal and a comma,
 * `day` in the form "2022 йил 8 август" unless the word `day` asks for another one.
 */
export type FieldType = 'text' | 'count' | 'percent' | 'day' | 'record' | 'list';

/** One field of a letter; `label` says in Uzbek what it holds, `parts` are the fields of a record or of a list's items. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly example: string;
  readonly parts?: readonly Field[];
}

const bodyParts: readonly Field[] = [
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

const datasetParts: readonly Field[] = [
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

const totalsParts: readonly Field[] = [
  { name: 'bodies', type: 'count', label: 'Давлат органлари ва ташкилотлари сони', example: '40' },
  ...bodyParts.filter((part) => !['no', 'agency', 'rank'].includes(part.name)),
];

const personParts = (post: string, name: string): readonly Field[] => [
  { name: 'name', type: 'text', label: name, example: 'А. Султанов' },
  ...(post === '' ? [] : [{ name: 'post', type: 'text', label: post, example: 'Раис ўринбосари' } as const]),
];

const always: readonly Field[] = [
  { name: 'number', type: 'text', label: 'Хатнинг рақами', example: '01/3-19-09/1-74' },
  { name: 'date', type: 'day', label: 'Хатнинг санаси', example: '2022 йил 8 август' },
  { name: 'year', type: 'text', label: 'Хат санасининг йили', example: '2022' },
  {
    name: 'recipient',
    type: 'record',
    label: 'Хатни олувчи (бир нечта бўлса, биринчиси)',
    example: '',
    parts: [
      { name: 'name', type: 'text', label: 'Номи', example: 'Ўзбекистон Республикаси Вазирлар Маҳкамаси' },
      {
        name: 'dative',
        type: 'text',
        label: 'Кимга (жўналиш келишигида)',
        example: 'Ўзбекистон Республикаси Вазирлар Маҳкамасига',
      },
    ],
  },
  {
    name: 'recipients',
    type: 'list',
    label: 'Барча олувчилар',
    example: '',
    parts: [
      { name: 'no', type: 'count', label: 'Тартиб рақами', example: '1' },
      { name: 'name', type: 'text', label: 'Номи', example: 'Адлия вазирлиги' },
      { name: 'dative', type: 'text', label: 'Кимга (жўналиш келишигида)', example: 'Адлия вазирлигига' },
    ],
  },
  { name: 'recipientCount', type: 'count', label: 'Олувчилар сони', example: '1' },
  {
    name: 'office',
    type: 'record',
    label: 'Хат чиқарувчи идора (roadmap.yaml)',
    example: '',
    parts: [
      { name: 'name', type: 'text', label: 'Номи', example: 'Давлат статистика қўмитаси' },
      {
        name: 'genitive',
        type: 'text',
        label: 'Номи қаратқич келишигида',
        example: 'Давлат статистика қўмитасининг',
      },
      {
        name: 'address',
        type: 'text',
        label: 'Манзили',
        example: 'Тошкент шаҳри, Мустақиллик шоҳкўчаси, 63',
      },
      { name: 'phone', type: 'text', label: 'Телефони', example: '(71) 230-80-00' },
      { name: 'email', type: 'text', label: 'Электрон почтаси', example: 'info@stat.uz' },
    ],
  },
  {
    name: 'signatory',
    type: 'record',
    label: 'Имзоловчи',
    example: '',
    parts: personParts('Лавозими', 'Исм-шарифи'),
  },
  {
    name: 'executor',
    type: 'record',
    label: 'Ижрочи',
    example: '',
    parts: [
      ...personParts('', 'Исм-шарифи'),
      { name: 'phone', type: 'text', label: 'Телефони', example: '(71) 230-80-00' },
    ],
  },
];

const ofFigures: readonly Field[] = [
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

const ofDatasets: readonly Field[] = [
  { name: 'datasets', type: 'list', label: 'Тўпламлар', example: '', parts: datasetParts },
  { name: 'overdue', type: 'list', label: 'Муддати ўтган тўпламлар', example: '', parts: datasetParts },
  { name: 'overdueCount', type: 'count', label: 'Муддати ўтган тўпламлар сони', example: '3' },
];

/** Every field of any letter, whatever its kind needs: to tell "not here" from "nowhere". */
export function figureFields(): readonly Field[] {
  return [...ofFigures, ...ofDatasets];
}

/**
 * The fields that templates of this kind may name, in the order shown to people: those of every letter, of the
 * export when the kind needs one (datasets only at dataset level), and the kind's own under `fields`.
 */
export function fieldsOfKind(kind: Pick<LetterKind, 'needs' | 'fields'>): readonly Field[] {
  const own: readonly Field[] = kind.fields.map(({ name, type, label }) => ({
    name,
    type,
    label,
    example: ownExamples[type],
  }));
  return [
    ...always,
    ...(kind.needs === 'none' ? [] : ofFigures),
    ...(kind.needs === 'dataset' ? ofDatasets : []),
    ...(own.length === 0
      ? []
      : [
          {
            name: 'fields',
            type: 'record',
            label: 'Шу хат турининг ўз майдонлари',
            example: '',
            parts: own,
          } as const,
        ]),
  ];
}

const ownExamples = { text: 'матн', day: '2022 йил 8 август', count: '59' } as const;

/** Names and types of an appendix row's fields: what a kind's columns may show. */
export function columnFields(items: 'bodies' | 'datasets' | 'overdue'): readonly Field[] {
  return items === 'bodies' ? bodyParts : datasetParts;
}
