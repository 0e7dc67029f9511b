import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../src/docx/draw.ts';
import { paginate } from '../../src/docx/paginate.ts';
import { layOutLetter } from '../../src/layout/lay-out-letter.ts';
import { printDocument } from '../../src/layout/print-document.ts';
import type { LetterKind } from '../../src/model/letter.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { checkHistory, withHistory } from '../../src/runs/letters-prepared/history.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { readKind } from '../../src/template/read-kind.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { partXml } from '../support/docx-file.ts';
import { officeErrors } from '../support/validator.ts';
import { descendantsOf } from '../support/xml.ts';
import {
  builtInFolder,
  builtInKind,
  builtInPartials,
  folderFiles,
  plannedLetter,
  snapshotOf,
} from '../template/made.ts';

const july: Snapshot = {
  ...snapshotOf([
    ['Адлия вазирлиги', 20, 10, 5],
    ['Молия вазирлиги', 20, 20, 0],
    ['Транспорт вазирлиги', 20, 5, 5],
  ]),
  asOf: '2022-07-08',
};
const august = snapshotOf([
  ['Адлия вазирлиги', 20, 15, 5],
  ['Молия вазирлиги', 20, 19, 1],
  ['Соғлиқни сақлаш вазирлиги', 20, 8, 2],
]);

function laidOut(kind: LetterKind, snapshot: Snapshot, previous: readonly Snapshot[]) {
  const { history, problems } = checkHistory(previous, snapshot.asOf, []);
  const planned = withHistory(plannedLetter(kind, snapshot), history);
  const filled = fillLetter(planned, sampleOffice).value;
  if (filled === undefined) throw new Error('the letter is not filled');
  return { problems, document: layOutLetter(planned, filled, sampleOffice, { draft: false }) };
}

const sentence = (snapshot: Snapshot, previous: readonly Snapshot[]) =>
  printDocument(laidOut(builtInKind('monitoring-cabinet'), snapshot, previous).document)
    .split('\n')
    .find((line) => line.includes(' нисбатан белгиланган муддатда'));

describe('what changed since an earlier export', () => {
  test('is one sentence with the figures of both days and of the bodies better, worse, new and gone', () => {
    expect(sentence(august, [july])).toBe(
      'Ўтган ойга нисбатан белгиланган муддатда янгиланган тўпламлар улуши 58,3 фоиздан 70,0 фоизга ошган. Бу кўрсаткич 1 та ташкилотда ошган, 1 та ташкилотда пасайган. Мониторингга 1 та янги ташкилот киритилган, 1 та ташкилот жорий мониторинг билан қамраб олинмаган.',
    );
  });

  test('names the day when the earlier export is not of the month before, and says when nothing changed', () => {
    expect(sentence(august, [{ ...august, asOf: '2022-05-10' }])).toBe(
      '2022 йил 10 май ҳолатига нисбатан белгиланган муддатда янгиланган тўпламлар улуши ўзгармаган ва 70,0 фоизни ташкил этган.',
    );
    const back = { ...july, asOf: '2022-09-08' };
    expect(sentence(back, [july, { ...august, asOf: '2022-08-08' }])).toContain(
      'Ўтган ойга нисбатан белгиланган муддатда янгиланган тўпламлар улуши 70,0 фоиздан 58,3 фоизга пасайган.',
    );
  });

  test('is not spoken of without an earlier export, or when nothing was listed then', () => {
    expect(sentence(august, [])).toBeUndefined();
    const empty = { ...snapshotOf([['Адлия вазирлиги', 0, 0, 0]]), asOf: '2022-07-08' };
    expect(sentence(august, [empty])).toBeUndefined();
  });

  test('an earlier export must name its day, be of an earlier day, and no two of one day', () => {
    const previous = [july, { ...july, asOf: null }, { ...july, asOf: '2022-08-08' }, july];
    const { history, problems } = checkHistory(previous, '2022-08-08', []);
    expect(history.map((one) => one.asOf)).toEqual(['2022-07-08']);
    expect(problems.map((found) => found.code)).toEqual([
      'plan-previous-no-day',
      'plan-previous-not-before',
      'plan-previous-twice',
    ]);
  });
});

describe('the chart of a kind that asks for one', () => {
  const files = new Map(
    [...folderFiles(builtInFolder('monitoring-cabinet'))].map(([file, text]) => [
      file,
      text.replace('  totals: true', '  totals: true\n  chart: true'),
    ]),
  );
  const read = readKind('charted', 'templates/letters/charted', files, builtInPartials());
  const kind = read.value ?? builtInKind('monitoring-cabinet');
  const chartOf = (document: ReturnType<typeof laidOut>['document']) =>
    document.shape.sections[1]?.blocks.find((block) => block.type === 'chart');

  test('is under the table with its figures, the same bytes for the same figures', () => {
    const one = laidOut(kind, august, [july]).document;
    const other = laidOut(kind, { ...august }, [{ ...july }]).document;
    expect(one.rows.trend).toEqual([
      ['08.07.2022', '60', '35', '10', '15', '58,3'],
      ['08.08.2022', '60', '42', '8', '10', '70,0'],
    ]);
    expect(chartOf(one)).toBe(chartOf(other));
    expect(chartOf(one)?.alt).toBe(
      'Муддатида янгиланган тўпламлар улуши, фоиз: 08.07.2022 – 58,3; 08.08.2022 – 70,0',
    );
    expect(laidOut(kind, august, []).document.shape.sections[1]?.blocks.map((block) => block.type)).toEqual([
      ...Array(5).fill('paragraph'),
      'dataTable',
    ]);
  });

  test('is a drawing whose words are text: its parts are the figures as shares of the list, its file has nothing against it', async () => {
    const document = laidOut(kind, august, [july]).document;
    const file = await drawDocument(document);
    const words = descendantsOf(partXml(file, 'word/charts/chart1.xml'), 'c:v').map(({ children }) =>
      children.join(''),
    );
    const days = ['08.07.2022\n58,3', '08.08.2022\n70,0'];
    expect(words).toEqual([
      ...['Муддатида янгиланган', ...days, '58.3333', '70.0000'],
      ...['Муддати ўтган', ...days, '16.6667', '13.3333'],
      ...['Жойлаштирилмаган', ...days, '25.0000', '16.6667'],
    ]);
    expect(officeErrors(file)).toEqual([]);
  });

  test('keeps its legend and its figures on one page with it', () => {
    const { document } = laidOut(kind, august, [july]);
    const blocks = document.shape.sections[1]?.blocks ?? [];
    const chart = blocks.findIndex((block) => block.type === 'chart');
    const [page] = paginate(document, 1).filter((parts) => parts.some(({ block }) => block === chart));
    expect(page?.map(({ block }) => block)).toEqual(
      expect.arrayContaining([chart - 1, chart, chart + 1, chart + 2]),
    );
  });
});
