import type { LetterKind } from '../model/letter.ts';
import { ofChanges } from './change-fields.ts';
import type { Field } from './field.ts';
import { bodyParts, datasetParts, ofDatasets, ofFigures } from './figure-fields.ts';

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
    label: 'Хатни қабул қилувчи (бир нечта бўлса, биринчиси)',
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
    label: 'Барча қабул қилувчилар',
    example: '',
    parts: [
      { name: 'no', type: 'count', label: 'Тартиб рақами', example: '1' },
      { name: 'name', type: 'text', label: 'Номи', example: 'Адлия вазирлиги' },
      { name: 'dative', type: 'text', label: 'Кимга (жўналиш келишигида)', example: 'Адлия вазирлигига' },
    ],
  },
  { name: 'recipientCount', type: 'count', label: 'Қабул қилувчилар сони', example: '1' },
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

/** Every field of any letter, whatever its kind needs: to tell "not here" from "nowhere". */
export function figureFields(): readonly Field[] {
  return [...ofFigures, ofChanges, ...ofDatasets];
}

/**
 * The fields that templates of this kind may name, in the order shown to people: those of every letter, of the
 * export when the kind needs one (datasets only at dataset level), and the kind's own under `fields`.
 */
export function fieldsOfKind(kind: Pick<LetterKind, 'needs' | 'fields'>): readonly Field[] {
  const own: readonly Field[] = kind.fields.map(({ name, type, label, example }) => ({
    name,
    type,
    label,
    example: type === 'day' ? printedDay : example || 'матн',
  }));
  return [
    ...always,
    ...(kind.needs === 'none' ? [] : [...ofFigures, ofChanges]),
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

/** A day is given as 08.08.2022 and printed like this. */
const printedDay = '2022 йил 8 август';

/** Names and types of an appendix row's fields: what a kind's columns may show. */
export function columnFields(items: 'bodies' | 'datasets' | 'overdue'): readonly Field[] {
  return items === 'bodies' ? bodyParts : datasetParts;
}
