import type { Block, FilledDocument, Inline, Paragraph, Role, Section } from '../../src/model/document.ts';

export const letterMargins = { left: 30, right: 15, top: 20, bottom: 20 } as const;

export function paragraph(role: Role, ...inlines: readonly (string | Inline)[]): Paragraph {
  return {
    type: 'paragraph',
    role,
    inlines: inlines.map((inline) => (typeof inline === 'string' ? { type: 'text', text: inline } : inline)),
  };
}

export function slot(index: number): Inline {
  return { type: 'slot', index };
}

export const appendixColumns = [
  { widthMm: 10, align: 'center' },
  { widthMm: 65, align: 'left' },
  { widthMm: 18, align: 'center' },
  { widthMm: 22, align: 'center' },
  { widthMm: 20, align: 'center' },
  { widthMm: 18, align: 'center' },
  { widthMm: 12, align: 'center' },
] as const;

const frame: readonly Block[] = [
  paragraph('letterhead', 'ЎЗБЕКИСТОН РЕСПУБЛИКАСИ'),
  paragraph('letterhead-name', 'ДАВЛАТ СТАТИСТИКА ҚЎМИТАСИ'),
  paragraph('letterhead', '100170, Тошкент шаҳри, Мустақиллик шоҳкўчаси, 63-уй'),
  paragraph('letterhead-rule'),
  paragraph('registration', slot(1)),
  paragraph('registration', '№ ', slot(0)),
  paragraph('addressee', slot(2)),
  paragraph('heading', 'Очиқ маълумотларни жойлаштириш мониторинги натижалари тўғрисида'),
];

const closing: readonly Block[] = [
  paragraph(
    'appendix-note',
    { type: 'text', text: 'Илова:', bold: true },
    ' ',
    { type: 'pageCount', section: 1 },
    ' варақда.',
  ),
  {
    type: 'signature',
    post: [{ type: 'text', text: 'Давлат статистика қўмитаси раисининг биринчи ўринбосари' }],
    name: [{ type: 'text', text: 'А. Султанов' }],
  },
  {
    type: 'executor',
    inlines: [
      { type: 'text', text: 'Ижрочи: Қ. Ғаниев' },
      { type: 'break' },
      { type: 'text', text: '(71) 202-80-00' },
    ],
  },
];

const appendix: Section = {
  orientation: 'portrait',
  marginsMm: letterMargins,
  blocks: [
    paragraph('appendix-head', 'Давлат статистика қўмитасининг'),
    paragraph('appendix-head', slot(1), 'даги'),
    paragraph('appendix-head', slot(0), '-сонли хатига'),
    paragraph('appendix-head', 'ИЛОВА'),
    paragraph(
      'appendix-title',
      'Давлат органлари томонидан очиқ маълумотларнинг жойлаштирилиши тўғрисида МАЪЛУМОТ',
    ),
    {
      type: 'dataTable',
      name: 'bodies',
      caption: 'Давлат органлари бўйича маълумот',
      columns: appendixColumns,
      head: [
        'Т/р',
        'Давлат органи',
        'Рўйхат бўйича',
        'Жойлаш-тирилган',
        'Янгилан-ган',
        'Муддати ўтган',
        'Фоиз',
      ],
      totals: 'totals',
    },
  ],
};

/** A letter with `body` paragraphs of text and an appendix of the rows given. */
export function sampleLetter(options: {
  readonly body: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): FilledDocument {
  const body = options.body.map((text) => paragraph('body', text));
  return {
    shape: {
      sections: [
        { orientation: 'portrait', marginsMm: letterMargins, blocks: [...frame, ...body, ...closing] },
        appendix,
      ],
    },
    values: [
      '01/3-19-09/1-73',
      '2022 йил 8 август',
      'Ўзбекистон Республикаси Вазирлар Маҳкамасининг Макроиқтисодиёт масалалари котибиятига',
    ],
    rows: {
      bodies: options.rows,
      totals: [['', 'Жами', '1 234', '1 200', '1 100', '100', '89,1']],
    },
    properties: {
      title: '01/3-19-09/1-73',
      author: 'Ўзбекистон Республикаси Давлат статистика қўмитаси',
      subject: 'Очиқ маълумотлар мониторинги',
      number: '01/3-19-09/1-73',
      date: '2022-08-08',
    },
  };
}

const agencies = [
  'Қишлоқ хўжалиги вазирлиги',
  'Соғлиқни сақлаш вазирлиги',
  'Ахборот технологиялари ва коммуникацияларини ривожлантириш вазирлиги',
  'Ўзбекистон Республикаси Экология ва атроф-муҳитни муҳофаза қилиш давлат қўмитаси',
  'Ҳисоб палатаси',
  'Фавқулодда вазиятлар вазирлиги',
  'Туризм ва маданий мерос вазирлиги',
  'Ғазначилик хизмати қўмитаси',
];

/** Rows of an appendix of bodies, the same ones for the same count. */
export function sampleRows(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    agencies[index % agencies.length] ?? '',
    String(10 + (index % 37)),
    String(9 + (index % 31)),
    String(8 + (index % 29)),
    String(index % 3),
    '83,3',
  ]);
}

export const sampleBody = [
  'Ўзбекистон Республикаси Вазирлар Маҳкамасининг 2020 йил 23 декабрдаги “Ўзбекистон Республикасида очиқ маълумотлар соҳасини янада ривожлантириш чора-тадбирлари тўғрисида”ги 808-сон қарори ижроси доирасида маълум қиламиз.',
  '2022 йилнинг 8 август ҳолатига Давлат органлари ва ташкилотлари томонидан Ўзбекистон Республикаси Очиқ маълумотлар порталига очиқ маълумотларнинг жойлаштирилиши бўйича мониторинг ўтказилди.',
  'Мониторинг натижаларига кўра, рўйхатда назарда тутилган 1 234 та маълумотлар тўпламининг 1 200 таси жойлаштирилган, уларнинг 1 100 таси белгиланган муддатда янгиланган.',
];

/** A red dot: one pixel, the smallest PNG. */
export const onePixelPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

/** A landscape report: emblem, title, a table with rows joined and a long row, a link; and a section of a wide data table. */
export function sampleReport(): FilledDocument {
  const letter = sampleLetter({ body: [], rows: sampleRows(2) });
  const cell = (column: number, span: number, ...texts: readonly string[]) => ({
    column,
    span,
    paragraphs: texts.map((text) => paragraph('cell', text)),
  });
  const sentence =
    '- 2022 йилнинг 8 август ҳолатига Давлат органлари ва ташкилотлари томонидан Порталга очиқ маълумотларнинг жойлаштирилиши бўйича мониторинг ўтказилди.';
  const report: Section = {
    orientation: 'landscape',
    marginsMm: { left: 20, right: 10, top: 20, bottom: 20 },
    blocks: [
      { type: 'picture', png: onePixelPng, widthMm: 18, heightMm: 18, alt: 'Ўзбекистон Республикаси герби' },
      paragraph('report-title', '“Йўл харитаси” ижроси тўғрисида'),
      paragraph('report-title', '(2022 йил 4 октябрь ҳолатига)'),
      {
        type: 'gridTable',
        caption: '“Йўл харитаси” ижроси',
        columns: [
          { widthMm: 12, align: 'center' },
          { widthMm: 60, align: 'left' },
          { widthMm: 60, align: 'left' },
          { widthMm: 35, align: 'center' },
          { widthMm: 100, align: 'both' },
        ],
        head: ['Т/р', 'Чора-тадбир номи', 'Амалга ошириш механизми', 'Бажариш муддати', 'Ижро ҳолати'],
        rows: [
          [
            cell(0, 2, '3.1'),
            cell(1, 2, 'Мониторинг ўтказиш'),
            cell(2, 1, 'Чораклик'),
            cell(3, 1, 'Доимий равишда'),
            cell(4, 1, ...Array<string>(30).fill(sentence)),
          ],
          [cell(2, 1, 'Ойлик'), cell(3, 1, '2022 йил'), cell(4, 1, 'Бажарилмоқда')],
        ],
      },
      paragraph('note', 'Манба: ', {
        type: 'link',
        href: 'https://data.egov.uz',
        inlines: [{ type: 'text', text: 'data.egov.uz' }],
      }),
    ],
  };
  const appendix = letter.shape.sections[1];
  const wide: Section | undefined = appendix && { ...appendix, orientation: 'landscape' };
  return { ...letter, shape: { sections: wide === undefined ? [report] : [report, wide] } };
}
