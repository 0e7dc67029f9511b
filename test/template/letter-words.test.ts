import { describe, expect, test } from 'vitest';
import { layOutLetter } from '../../src/layout/lay-out-letter.ts';
import { printDocument } from '../../src/layout/print-document.ts';
import type { PlannedLetter } from '../../src/model/letter.ts';
import type { DatasetFigures } from '../../src/model/snapshot.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import type { SampleRow } from '../../src/template/sample-snapshot.ts';
import { builtInKind, datasetOf, plannedLetter, snapshotOf } from './made.ts';

function words(
  kindName: string,
  rows: readonly SampleRow[],
  change: Partial<PlannedLetter> = {},
  datasets: readonly DatasetFigures[] = [],
): string {
  const planned = plannedLetter(builtInKind(kindName), snapshotOf(rows, datasets), change);
  const filled = fillLetter(planned, sampleOffice);
  if (filled.value === undefined) return JSON.stringify(filled.problems);
  return printDocument(layOutLetter(planned, filled.value, sampleOffice, { draft: false })).replaceAll(
    '\u00A0',
    ' ',
  );
}

const letter = (rows: readonly SampleRow[], change: Partial<PlannedLetter> = {}) =>
  words('monitoring-cabinet', rows, change);

describe('the words of the monitoring letter', () => {
  test('totals are parts of a whole, in order', () => {
    const text = letter([
      ['Адлия вазирлиги', 600, 550, 30],
      ['Молия вазирлиги', 55, 15, 23],
    ]);
    expect(text).toContain(
      'жами 655 та очиқ маълумотлар тўплами жойлаштирилиши лозим бўлиб, улардан 618 таси жойлаштирилган, шундан 565 таси белгиланган муддатда янгиланган, 53 тасининг янгилаш муддати ўтган; 37 таси жойлаштирилмаган.',
    );
  });

  test('a body without listed datasets is not counted as obliged', () => {
    const text = letter([
      ['Адлия вазирлиги', 10, 10, 0],
      ['Молия вазирлиги', 10, 9, 1],
      ['Транспорт вазирлиги', 0, 0, 0],
    ]);
    expect(text).toContain('Рўйхат бўйича 2 та давлат органи ва ташкилоти');
    expect(text).toContain('Яна 1 та ташкилот учун Рўйхатда очиқ маълумотлар тўпламлари назарда тутилмаган.');
  });

  test('one body and one dataset are in the singular', () => {
    const text = letter([['Адлия вазирлиги', 1, 0, 1]]);
    expect(text).toContain('Адлия вазирлиги томонидан 1 та очиқ маълумотлар тўплами');
    expect(text).toContain('у жойлаштирилган, бироқ янгилаш муддати ўтган.');
    expect(text).toContain('Мазкур ташкилотдан янгилаш муддати ўтган тўпламни зудлик билан янгилаш');
    expect(text).not.toContain('ташкилотлар кесимида');
  });

  test('of bodies with one per cent none is named as lowest or highest', () => {
    const text = letter([
      ['Адлия вазирлиги', 10, 5, 1],
      ['Молия вазирлиги', 20, 10, 10],
    ]);
    expect(text).toContain('улуши барча ташкилотларда бир хил бўлиб, 50,0 фоизни ташкил этди.');
    expect(text).not.toMatch(/Энг паст|энг юқори/u);
  });

  test('a body with everything or with nothing done is said in words', () => {
    const text = letter([
      ['Адлия вазирлиги', 10, 10, 0],
      ['Молия вазирлиги', 9, 0, 0],
      ['Транспорт вазирлиги', 5, 0, 5],
    ]);
    expect(text).toContain('10 та тўпламнинг барчаси белгиланган муддатда янгиланган (100 фоиз).');
    expect(text).toContain('9 та тўпламнинг бирортаси ҳам жойлаштирилмаган');
    expect(text).toContain('барча 5 та тўпламнинг янгилаш муддати ўтган');
    expect(text.split('ИЛОВА')[0]).not.toMatch(/100,0|(?<!\d)0,0 фоиз/u);
  });

  test('it says that bodies were asked only when notices go out', () => {
    const rows: readonly SampleRow[] = [
      ['Адлия вазирлиги', 10, 10, 0],
      ['Молия вазирлиги', 9, 7, 1],
    ];
    expect(letter(rows)).toContain('таъминлаш сўралмоқда.');
    expect(letter(rows, { noticeCount: 1 })).toContain('Мазкур ташкилотга хат йўлланиб, ундан');
    expect(letter(rows, { noticeCount: 1 })).toContain('таъминлаш сўралди.');
  });
});

describe('the notice to a body', () => {
  const dataset = (id: string, late: number, placed = true) => ({
    ...datasetOf(id, 'Адлия вазирлиги', late),
    placed,
  });

  test('has an appendix for what is overdue and one for what is not placed', () => {
    const datasets = [
      dataset('1-001-0001', 5),
      dataset('1-001-0002', 0, false),
      dataset('1-001-0003', 0, false),
    ];
    const text = words('notice-overdue', [['Адлия вазирлиги', 10, 7, 1]], {}, datasets);
    expect(text).toContain(
      '1-иловада келтирилган тўпламни янгилаш, 2-иловада келтирилган тўпламларни Порталга',
    );
    expect(text).toMatch(/1-ИЛОВА[\s\S]*1-001-0001[\s\S]*2-ИЛОВА[\s\S]*1-001-0002[\s\S]*1-001-0003/u);
  });

  test('of a body with nothing placed has the one appendix that has rows', () => {
    const text = words('notice-overdue', [['Адлия вазирлиги', 1, 0, 0]], {}, [
      dataset('1-001-0002', 0, false),
    ]);
    expect(text).toContain('Порталга жойлаштирилмаган очиқ маълумотлар тўплами тўғрисида');
    expect(text).toContain('Рўйхатда назарда тутилган тўплам Порталга жойлаштирилмаган.');
    expect(text).not.toContain('2-ИЛОВА');
  });
});

test('a deadline of another year than the letter is printed with its year', () => {
  const kind = builtInKind('circular-list');
  const text = (deadline: string) => {
    const planned = plannedLetter(kind, null, { date: '2022-12-20', fields: { deadline } });
    return fillLetter(planned, sampleOffice).value?.values ?? [];
  };
  expect(text('2023-01-15')).toContain('2023 йил 15 январга қадар');
  expect(text('2022-12-25')).toContain('25 декабрга қадар');
});
