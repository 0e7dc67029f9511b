import { yearOf } from '../dates.ts';
import type { KindField, LetterKind, PlannedLetter } from '../model/letter.ts';
import type { Executor, OfficeConfig, Recipient, Signatory } from '../model/office.ts';
import { changesField } from './change-fields.ts';
import type { Field, FieldOf, TemplateData, TemplateValue } from './field.ts';
import { bare, dataOf, dayValue, listField, numberMark, recordField } from './field.ts';
import { datasetListFields, figureFields } from './figure-fields.ts';
import { bodyFields, datasetFields } from './row-fields.ts';

/** All that the fields of a letter are taken from. */
interface LetterSource {
  readonly planned: PlannedLetter;
  readonly config: OfficeConfig;
}

const text = <Source>(
  name: string,
  label: string,
  example: string,
  of: (source: Source) => TemplateValue,
): FieldOf<Source> => ({ name, type: 'text', label, example, of });

const recipientFields: readonly FieldOf<Recipient>[] = [
  text('name', 'Номи', 'Ўзбекистон Республикаси Вазирлар Маҳкамаси', ({ name }) => name),
  text(
    'dative',
    'Кимга (жўналиш келишигида)',
    'Ўзбекистон Республикаси Вазирлар Маҳкамасига',
    ({ dative }) => dative,
  ),
];

const officeFields: readonly FieldOf<OfficeConfig['office']>[] = [
  text('name', 'Номи', 'Давлат статистика қўмитаси', ({ name }) => name),
  text('genitive', 'Номи қаратқич келишигида', 'Давлат статистика қўмитасининг', ({ genitive }) => genitive),
  text('address', 'Манзили', 'Тошкент шаҳри, Мустақиллик шоҳкўчаси, 63', ({ address }) => address),
  text('phone', 'Телефони', '(71) 230-80-00', ({ phone }) => phone),
  text('email', 'Электрон почтаси', 'info@stat.uz', ({ email }) => email),
];

const signatoryFields: readonly FieldOf<Signatory>[] = [
  text('name', 'Исм-шарифи', 'А. Султанов', ({ name }) => name),
  text('post', 'Лавозими', 'Раис ўринбосари', ({ post }) => post),
];

const executorFields: readonly FieldOf<Executor>[] = [
  text('name', 'Исм-шарифи', 'А. Султанов', ({ name }) => name),
  text('phone', 'Телефони', '(71) 230-80-00', ({ phone }) => phone),
];

/** What every letter has. */
const always: readonly FieldOf<LetterSource>[] = [
  text('number', 'Хатнинг рақами', '01/3-19-09/1-74', () => numberMark),
  {
    name: 'date',
    type: 'day',
    label: 'Хатнинг санаси',
    example: '2022 йил 8 август',
    of: ({ planned }) => dayValue(planned.date),
  },
  text('year', 'Хат санасининг йили', '2022', ({ planned }) => String(yearOf(planned.date))),
  recordField(
    'recipient',
    'Хатни қабул қилувчи (бир нечта бўлса, биринчиси)',
    recipientFields,
    ({ planned }) => planned.recipients[0],
  ),
  listField(
    'recipients',
    'Барча қабул қилувчилар',
    [
      { name: 'no', type: 'count', label: 'Тартиб рақами', example: '1', of: (_, at) => at + 1 },
      ...recipientFields,
    ],
    ({ planned }) => planned.recipients,
  ),
  {
    name: 'recipientCount',
    type: 'count',
    label: 'Қабул қилувчилар сони',
    example: '1',
    of: ({ planned }) => planned.recipients.length,
  },
  recordField('office', 'Хат чиқарувчи идора (roadmap.yaml)', officeFields, ({ config }) => config.office),
  recordField('signatory', 'Имзоловчи', signatoryFields, ({ planned }) => planned.signatory),
  recordField('executor', 'Ижрочи', executorFields, ({ planned }) => planned.executor),
];

/** What letters with figures have beside those figures. */
const withFigures: readonly FieldOf<LetterSource>[] = [
  {
    name: 'asOf',
    type: 'day',
    label: 'Кўрсаткичлар қайси кун ҳолатига',
    example: '2022 йил 8 август',
    of: ({ planned }) => dayValue(planned.asOf),
  },
  {
    name: 'noticeCount',
    type: 'count',
    label: 'Шу мониторинг бўйича билдириш хати юбориладиган ташкилотлар сони; юборилмаса 0',
    example: '14',
    of: ({ planned }) => planned.noticeCount ?? 0,
  },
];

/** Every field that some letter with figures has, whatever its kind needs: to tell "not here" from "nowhere". */
export const allFigureFields: readonly Field[] = [
  ...withFigures,
  ...figureFields,
  changesField,
  ...datasetListFields,
];

/**
 * The fields that templates of this kind may name, in the order shown to people: those of every letter, of the
 * export when the kind needs one (datasets only at dataset level), and the kind's own under `fields`.
 */
export function fieldsOfKind(kind: Pick<LetterKind, 'needs' | 'fields'>): readonly Field[] {
  const parts = kind.fields.map(ownField);
  const own: Field = {
    name: 'fields',
    type: 'record',
    label: 'Шу хат турининг ўз майдонлари',
    example: '',
    parts,
  };
  return [
    ...always,
    ...(kind.needs === 'none' ? [] : [...withFigures, ...figureFields, changesField]),
    ...(kind.needs === 'dataset' ? datasetListFields : []),
    ...(parts.length === 0 ? [] : [own]),
  ];
}

/** A day is given as 08.08.2022 and printed like this. */
const printedDay = '2022 йил 8 август';

function ownField(field: KindField): FieldOf<Readonly<Record<string, string>>> {
  const { name, type, label } = field;
  const example = type === 'day' ? printedDay : field.example || 'матн';
  return { name, type, label, example, of: (given) => ownValue(field, given) };
}

function ownValue({ name, type }: KindField, given: Readonly<Record<string, string>>): TemplateValue {
  const written = Object.hasOwn(given, name) ? (given[name] ?? '').trim() : '';
  if (written === '') return null;
  if (type === 'day') return dayValue(written);
  return type === 'count' ? Number(written) : written;
}

/** Names and types of an appendix row's fields: what a kind's columns may show. */
export function columnFields(items: 'bodies' | 'datasets' | 'overdue' | 'notPlaced'): readonly Field[] {
  return items === 'bodies' ? bodyFields : datasetFields;
}

/** What many letters of a run share is worked out once. */
const known = new WeakMap<object, TemplateData>();

function once(source: object, make: () => TemplateData): TemplateData {
  const found = known.get(source) ?? make();
  known.set(source, found);
  return found;
}

/** The data of one letter, under the names of `fieldsOfKind`. */
export function letterData(planned: PlannedLetter, config: OfficeConfig): TemplateData {
  const { snapshot, changes, kind } = planned;
  const source = { planned, config };
  const figures =
    snapshot === null
      ? {}
      : {
          ...once(snapshot, () => dataOf([...figureFields, ...datasetListFields], snapshot)),
          ...dataOf(withFigures, source),
        };
  return bare({
    ...figures,
    ...dataOf(always, source),
    changes:
      changes === undefined
        ? null
        : (once(changes, () => bare({ changes: changesField.of(planned, 0) })).changes ?? null),
    fields: dataOf(kind.fields.map(ownField), planned.fields),
  });
}
