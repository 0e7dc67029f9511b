import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../src/docx/draw.ts';
import { layOutLetter, withNumber } from '../../src/layout/lay-out-letter.ts';
import type { LayoutOptions } from '../../src/layout/layout-options.ts';
import { printDocument } from '../../src/layout/print-document.ts';
import { residueProblems } from '../../src/layout/residue.ts';
import type { FilledDocument } from '../../src/model/document.ts';
import type { PlannedLetter } from '../../src/model/letter.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { bindNumbers, unboundNumbers } from '../../src/text/no-break.ts';
import { outlineDocx } from '../support/outline.ts';
import { builtInKind, madeKind, plannedLetter, snapshotOf } from '../template/made.ts';

function laid(planned: PlannedLetter, options: LayoutOptions = { draft: false }): FilledDocument {
  const filled = fillLetter(planned, sampleOffice);
  if (filled.value === undefined) throw new Error(JSON.stringify(filled.problems));
  return layOutLetter(planned, filled.value, sampleOffice, options);
}

const figures = snapshotOf([
  ['Адлия вазирлиги', 20, 20, 0],
  ['Транспорт вазирлиги', 10, 3, 4],
]);
const cabinet = builtInKind('monitoring-cabinet');
const made = (body: string, yaml = 'needs: none\n') => plannedLetter(madeKind(body, yaml), null);

test('letters of one kind that take the same branches have the same shape object', () => {
  const other = snapshotOf([
    ['Молия вазирлиги', 1200, 1200, 0],
    ['Соғлиқни сақлаш вазирлиги', 900, 1, 899],
  ]);
  const first = laid(plannedLetter(cabinet, figures));
  expect(laid(plannedLetter(cabinet, figures)).shape).toBe(first.shape);
  expect(laid(plannedLetter(cabinet, { ...other, asOf: '2022-09-08' })).shape).not.toBe(first.shape);
  const noGaps = snapshotOf([
    ['Молия вазирлиги', 12, 12, 0],
    ['Соғлиқни сақлаш вазирлиги', 9, 3, 4],
  ]);
  expect(laid(plannedLetter(cabinet, noGaps, { date: '2022-09-08' })).shape).toBe(first.shape);
});

test('a draft is another shape: ЛОЙИҲА at its top and ____ for the number', () => {
  const planned = plannedLetter(cabinet, figures);
  const draft = laid(planned, { draft: true });
  expect(draft.shape).not.toBe(laid(planned).shape);
  expect(draft.values[0]).toBe('____');
  expect(draft.properties.number).toBeNull();
  const text = printDocument(draft);
  expect(text.startsWith('ЛОЙИҲА\n')).toBe(true);
  expect(text).toContain('№ ____\n');
  expect(text).toContain('____-сонли хатига');
});

test('the number is in the letter, in the appendix head and in the properties, and changes nothing else', () => {
  const bare = laid(plannedLetter(cabinet, figures));
  const numbered = withNumber(bare, '01/3-19-09/1-74');
  expect(numbered.shape).toBe(bare.shape);
  expect(numbered.rows).toBe(bare.rows);
  expect(numbered.properties.number).toBe('01/3-19-09/1-74');
  expect(printDocument(numbered)).toBe(printDocument(bare).replaceAll('{number}', '01/3-19-09/1-74'));
  expect(printDocument(bare)).toContain(
    'Давлат статистика қўмитасининг\n2022 йил 8 августдаги\n{number}-сонли хатига\nИЛОВА\n',
  );
});

test('the plain text holds every row of the appendix and its totals', () => {
  const text = printDocument(laid(plannedLetter(cabinet, figures)));
  expect(text).toContain('1 | Адлия вазирлиги | 20 | 20 | 20 | 0 | 0 | 100,0\n');
  expect(text).toContain('2 | Транспорт вазирлиги | 10 | 7 | 3 | 4 | 3 | 30,0\n');
  expect(text).toContain(' | Жами | 30 | 27 | 23 | 4 | 3 | 76,7\n');
});

test('appendix names that look like marks are printed as they are and never parsed', () => {
  const name = '{{x}} | # **../** =1+1 <b>';
  const document = laid(plannedLetter(cabinet, snapshotOf([[name, 2, 1, 1]])));
  expect(document.rows.appendix?.[0]?.[1]).toBe(name);
  expect(printDocument(document)).toContain(`1 | ${name} | 2 |`);
});

test('a circular to several gets the common addressee and the mailing list as its appendix', () => {
  const kind = builtInKind('circular-list');
  const recipients = ['Адлия вазирлиги', 'Молия вазирлиги'].map((name) => ({
    code: name,
    name,
    dative: `${name}га`,
    from: null,
    to: null,
    note: '',
  }));
  const many = printDocument(
    laid(plannedLetter(kind, null, { recipients, fields: { deadline: '2021-01-25' } })),
  );
  expect(many).toContain('\nВазирлик ва идораларга (рўйхат бўйича)\n');
  expect(many).toContain('Илова: {pages} варақда.');
  expect(many).toContain('1 | Адлия вазирлиги\n2 | Молия вазирлиги\n');
  const one = printDocument(
    laid(
      plannedLetter(kind, null, { recipients: recipients.slice(0, 1), fields: { deadline: '2021-01-25' } }),
    ),
  );
  expect(one).toContain('\nАдлия вазирлигига\n');
  expect(one).not.toContain('Илова');
});

test('a letter that rests on an incoming one says under its own number whose letter that is', () => {
  const fields = {
    incomingNumber: '03-09/737',
    incomingDate: '2021-01-29',
    incomingFrom: 'Агентликнинг',
    bodyCount: '39',
    datasetCount: '240',
    deadline: '2021-02-25',
  };
  const text = printDocument(laid(plannedLetter(builtInKind('request-periods'), null, { fields })));
  expect(text).toContain('№ {number}\nАгентликнинг 2021 йил 29 январдаги № 03-09/737-сонли хатига\n');
});

test('an addressee that the directory has in small letters begins with a capital, after a quote too', () => {
  const planned = plannedLetter(made('Матн.').kind, null);
  const addressed = (dative: string) => {
    const recipients = planned.recipients.map((one) => ({ ...one, dative }));
    return printDocument(laid({ ...planned, recipients })).split('\n\n')[2];
  };
  expect(addressed('тегишли вазирлик ва идораларга')).toBe('Тегишли вазирлик ва идораларга');
  expect(addressed('“ўзбекнефтгаз” жамиятига')).toBe('“Ўзбекнефтгаз” жамиятига');
  expect(addressed('59 та вазирликка')).toBe('59 та вазирликка');
});

/** Every text and value of the letter's first section, in order. */
function wordsOf(document: FilledDocument): string {
  const blocks = document.shape.sections[0]?.blocks ?? [];
  const inlines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.inlines : []));
  return inlines
    .map((one) => (one.type === 'text' ? one.text : one.type === 'slot' ? document.values[one.index] : ' '))
    .join('');
}

test('no line ends between a number and its unit, a day and its month, or after №; the plain text has plain spaces', () => {
  const body = `{{day fields.from "act"}} № {{fields.no}}-сонли хат билан {{fields.n}}\nта тўплам, 59 та идора, {{fields.done}}`;
  const fields =
    '  - {name: from, type: day, label: М}\n  - {name: no, label: М}\n  - {name: n, type: count, label: М}\n  - {name: done, label: М}\n';
  const given = {
    from: '2021-01-29',
    no: '03-09/737',
    n: '1240',
    done: '8 декабрга қадар 83,3 фоиз, 3 таси',
  };
  const document = laid({ ...made(body, `needs: none\nfields:\n${fields}`), fields: given });
  const kept =
    '29~январдаги № ~03-09/737-сонли хат билан 1~240~та тўплам, 59~та идора, 8~декабрга қадар 83,3~фоиз, 3~таси';
  expect(wordsOf(document)).toContain(
    `2021~йил ${kept}`.replace(' ~', '~').replaceAll('~', '\u00A0').replace('737-', '737\u2011'),
  );
  expect(printDocument(document)).toContain(
    '2021 йил 29 январдаги № 03-09/737-сонли хат билан 1\u00A0240 та тўплам, 59 та идора, 8 декабрга қадар 83,3 фоиз, 3 таси',
  );
});

test.each([
  ['59 тажриба', '59 тажриба'],
  ['8 апрелга', '8~апрелга'],
  ['2022 йил 240', '2022~йил 240'],
  ['талаб 5 та, Сон 7', 'талаб 5~та, Сон 7'],
  ['8-бандига, 808-сон, 2-3 та, 01/3-19-09/1-74-сонли', '8=бандига, 808=сон, 2-3~та, 01/3-19-09/1-74=сонли'],
  ['IT-парк, чора-тадбир, ИТ-парк', 'IT=парк, чора-тадбир, ИТ-парк'],
  ['янгилангани – 2,5 фоиз', 'янгилангани –~2,5~фоиз'],
  ['(кейинги ўринларда – Портал)', '(кейинги ўринларда – Портал)'],
  ['– 5 таси', '– 5~таси'],
  ['А. Султанов, Б. Б. Каримов ва Ғаниев Қ.', 'А.~Султанов, Б.~Б.~Каримов ва Ғаниев~Қ.'],
  ['Ишланди. Раис № ____', 'Ишланди. Раис №~____'],
  ['Агентлик А. Султанов', 'Агентлик А.~Султанов'],
])('%j: what belongs together and nothing else', (text, bound) => {
  const expected = bound.replaceAll('~', '\u00A0').replaceAll('=', '\u2011');
  expect(bindNumbers(text)).toBe(expected);
  expect(unboundNumbers(expected)).toBe(text);
});

test('leftovers, lost letters and mixed scripts are found wherever they would be printed', () => {
  const bad = snapshotOf([
    ['Со?ли?ни сақлаш вазирлиги', 2, 1, 1],
    ['Очiq идора', 2, 2, 0],
  ]);
  const codes = residueProblems(laid(plannedLetter(cabinet, bad)), { file: 'x' }).map((found) => found.code);
  expect(new Set(codes)).toEqual(new Set(['layout-lost-letter', 'layout-mixed-script']));
  const names = residueProblems(laid(made('IT-технологиялар ва “Open Data” порталида NaN.')), {});
  expect(names.map((found) => found.args.part)).toEqual(['NaN']);
});

test('an office without a name and a letter without an addressee are named', () => {
  const planned = plannedLetter(madeKind('Матн.', 'needs: none\n'), null, { recipients: [] });
  const filled = fillLetter(planned, sampleOffice);
  const config = { ...sampleOffice, office: { ...sampleOffice.office, name: ' ' } };
  const document = filled.value && layOutLetter(planned, filled.value, config, { draft: false });
  const parts = document && residueProblems(document, {}).map((found) => found.args.part);
  expect(parts).toEqual(['идора номи', 'кимга']);
});

describe('what a paper is appears on every page of it', () => {
  const letter = (options: LayoutOptions) => laid(plannedLetter(cabinet, figures), options);

  test.each([
    [{ draft: true }, 'ЛОЙИҲА'],
    [{ draft: false, practice: true }, 'НАМУНА'],
    [{ draft: true, practice: true }, 'НАМУНА, ЛОЙИҲА'],
  ] as const)('%j: %s', async (options, mark) => {
    const document = letter(options);
    const texts = printDocument(document).split('─'.repeat(40));
    expect(texts.map((text) => text.trim().split('\n')[0])).toEqual([mark, mark]);
    const sections = outlineDocx(await drawDocument(document))
      .split('\n')
      .filter((line) => line.startsWith('section'));
    expect(sections.map((line) => line.endsWith(`every page marked ${mark}`))).toEqual([true, true]);
  });

  test('a letter that goes out has no mark', async () => {
    const document = letter({ draft: false, practice: false });
    expect(printDocument(document)).not.toMatch(/НАМУНА|ЛОЙИҲА/u);
    expect(outlineDocx(await drawDocument(document))).not.toContain('marked');
  });
});
