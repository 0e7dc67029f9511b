import type { BlankField } from '../model/blank.ts';
import type { Block, Chart, Inline, Paragraph, Role, Section, Shape } from '../model/document.ts';
import { pageMark } from '../model/document.ts';
import type { FilledAppendix, FilledText } from '../model/letter.ts';
import type { Frame, FramePlace } from './frame-values.ts';
import { framePlaces } from './frame-values.ts';
import type { LayoutOptions } from './layout-options.ts';
import { parseMarked, parsePhrase } from './marked-text.ts';

/** Margins of a letter and of its appendices (docs/domain.md section 2, point 9). */
const marginsMm = { left: 30, right: 15, top: 20, bottom: 20 } as const;

/** Gives the slot of a frame place, or nothing when the letter has no text there. */
type SlotOf = (place: FramePlace) => readonly Inline[];

/** The shape of a letter, built from its marked texts. Values of the frame follow those of the text. */
export function letterShape(filled: FilledText, frame: Frame, options: LayoutOptions): Shape {
  const slotOf: SlotOf = (place) => {
    const at = framePlaces.indexOf(place);
    return frame.values[at] === '' ? [] : [{ type: 'slot', index: filled.values.length + at }];
  };
  const hasList = filled.tables.recipients.length > 0;
  const count = filled.appendices.length + (hasList ? 1 : 0);
  const headOf = (at: number) => appendixHead(slotOf, count > 1 ? `${at + 1}-ИЛОВА` : 'ИЛОВА');
  const appendices = filled.appendices.map((appendix, at) => appendixSection(appendix, headOf(at), options));
  if (hasList) appendices.push(mailingList(headOf(count - 1)));
  const { blank } = options;
  const letter: Section = {
    ...(blank === undefined ? { orientation: 'portrait', marginsMm } : blank.page),
    blocks: letterBlocks(filled, options, slotOf, appendices.length),
  };
  const mark = pageMark(options);
  return {
    sections: [letter, ...appendices],
    ...mark,
    ...(mark.mark === undefined ? { hasFoot: true } : {}),
    ...(blank === undefined ? {} : { blank: { form: blank, fields: blankTexts(filled, slotOf) } }),
  };
}

/** What each field of a blank says in this letter; nothing where the letter has none. */
function blankTexts(filled: FilledText, slotOf: SlotOf): Readonly<Record<BlankField, readonly Inline[]>> {
  return {
    number: [numberSlot],
    date: slotOf('date'),
    reply: filled.reply === null ? [] : parsePhrase(filled.reply),
    addressee: addresseeOf(filled, slotOf),
    heading: parsePhrase(filled.heading),
    superior: slotOf('superior'),
    office: slotOf('office'),
    genitive: slotOf('appendixOffice'),
    contacts: slotOf('contacts'),
    address: slotOf('address'),
    phone: slotOf('phone'),
    email: slotOf('email'),
    post: slotOf('post'),
    signatory: slotOf('signatory'),
    executor: slotOf('executor'),
    'executor.name': slotOf('executorName'),
    'executor.phone': slotOf('executorPhone'),
  };
}

function addresseeOf({ addressee }: FilledText, slotOf: SlotOf): readonly Inline[] {
  return addressee === null ? slotOf('addressee') : parsePhrase(addressee);
}

function letterBlocks(
  filled: FilledText,
  options: LayoutOptions,
  slotOf: SlotOf,
  appendixCount: number,
): readonly Block[] {
  // What the blank has itself is not said again.
  const unless = (fields: readonly BlankField[], ...blocks: readonly Block[]): readonly Block[] =>
    fields.some((field) => options.blank?.fields.has(field)) ? [] : blocks;
  return [
    ...(options.blank === undefined ? letterhead(options, slotOf) : []),
    ...unless(['date'], paragraph('registration', slotOf('date'))),
    ...unless(['number'], paragraph('registration', [{ type: 'text', text: '№\u00A0' }, numberSlot])),
    ...(filled.reply === null ? [] : unless(['reply'], paragraph('registration', parsePhrase(filled.reply)))),
    ...unless(['addressee'], paragraph('addressee', addresseeOf(filled, slotOf))),
    ...unless(['heading'], paragraph('heading', parsePhrase(filled.heading))),
    ...parseMarked(filled.body, 'body'),
    ...appendixNotes(appendixCount),
    ...unless(['signatory'], { type: 'signature', post: slotOf('post'), name: slotOf('signatory') }),
    ...unless(['executor', 'executor.name'], { type: 'executor', inlines: slotOf('executor') }),
  ];
}

function letterhead({ emblem }: LayoutOptions, slotOf: SlotOf): readonly Block[] {
  return [
    ...(emblem === undefined ? [] : [emblem]),
    ...optional('letterhead', slotOf('superior')),
    paragraph('letterhead-name', slotOf('office')),
    ...optional('letterhead', slotOf('contacts')),
    paragraph('letterhead-rule', []),
  ];
}

const numberSlot: Inline = { type: 'slot', index: 0 };

/** `Илова: 3 варақда.`, numbered when there are two. Pages are those of the appendix's section, from 1. */
function appendixNotes(count: number): readonly Paragraph[] {
  return Array.from({ length: count }, (_, at) =>
    paragraph('appendix-note', [
      { type: 'text', text: count > 1 ? `${at + 1}-илова:` : 'Илова:', bold: true },
      { type: 'text', text: ' ' },
      { type: 'pageCount', section: at + 1 },
      { type: 'text', text: ' варақда.' },
    ]),
  );
}

function appendixSection(
  { kind: appendix, title, table }: FilledAppendix,
  head: readonly Paragraph[],
  { chart }: LayoutOptions,
): Section {
  const titleInlines = parsePhrase(title);
  return {
    orientation: appendix.orientation,
    marginsMm,
    blocks: [
      ...head,
      paragraph('appendix-title', titleInlines),
      {
        type: 'dataTable',
        name: table,
        caption: captionOf(titleInlines),
        columns: appendix.columns.map(({ widthMm, align }) => ({ widthMm, align })),
        head: appendix.columns.map((column) => column.heading),
        totals: appendix.totals ? 'totals' : null,
      },
      ...(chart === undefined || !appendix.chart ? [] : chartBlocks(chart, appendix.orientation)),
    ],
  };
}

/** The fixed words of a title before its first value. */
function captionOf(title: readonly Inline[]): string {
  const end = title.findIndex(({ type }) => type === 'slot');
  const fixed = (end < 0 ? title : title.slice(0, end)).map((inline) =>
    inline.type === 'text' ? inline.text : ' ',
  );
  return fixed
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/[\s(]+$/u, '')
    .trim();
}

/** The chart, how to read it, and its figures. */
function chartBlocks(chart: Chart, orientation: Section['orientation']): readonly Block[] {
  const columns = orientation === 'portrait' ? [26, 26, 27, 25, 38, 23] : [42, 42, 42, 42, 42, 42];
  return [
    paragraph('appendix-title', [{ type: 'text', text: 'Кўрсаткичлар ўзгариши' }]),
    chart,
    paragraph('note', [{ type: 'text', text: chartLegend }]),
    {
      type: 'dataTable',
      name: 'trend',
      caption: 'Кўрсаткичлар ўзгариши',
      columns: columns.map((widthMm) => ({ widthMm, align: 'center' })),
      head: ['Ҳолати', 'Рўйхат бўйича', 'Муддатида янгиланган', 'Муддати ўтган', 'Жойлаштирилмаган', 'Фоиз'],
      totals: null,
    },
  ];
}

const chartLegend =
  'Ҳар бир устун Рўйхатдаги тўпламларнинг 100 фоизини билдиради. Устун остида – ҳолат санаси ва муддатида янгиланган тўпламлар улуши (фоиз).';

/** To whom a circular went: those whom its one number stands for. */
function mailingList(head: readonly Paragraph[]): Section {
  return {
    orientation: 'portrait',
    marginsMm,
    blocks: [
      ...head,
      paragraph('appendix-title', [
        { type: 'text', text: 'Хат юборилаётган давлат органлари ва ташкилотлари' },
        { type: 'break' },
        { type: 'text', text: 'РЎЙХАТИ' },
      ]),
      {
        type: 'dataTable',
        name: 'recipients',
        caption: 'Хат юборилаётган давлат органлари ва ташкилотлари рўйхати',
        columns: [
          { widthMm: 12, align: 'center' },
          { widthMm: 153, align: 'left' },
        ],
        head: ['Т/р', 'Ташкилот номи'],
        totals: null,
      },
    ],
  };
}

/** Four lines at the right (docs/domain.md section 2, point 10). */
function appendixHead(slotOf: SlotOf, title: string): readonly Paragraph[] {
  return [
    paragraph('appendix-head', slotOf('appendixOffice')),
    paragraph('appendix-head', slotOf('appendixDate')),
    paragraph('appendix-head', [numberSlot, { type: 'text', text: '-сонли хатига' }]),
    paragraph('appendix-head', [{ type: 'text', text: title, bold: true }]),
  ];
}

function optional(role: Role, inlines: readonly Inline[]): readonly Paragraph[] {
  return inlines.length === 0 ? [] : [paragraph(role, inlines)];
}

function paragraph(role: Role, inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role, inlines };
}
