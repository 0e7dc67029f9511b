import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { upgradeConfig } from '../../src/ingest/directories/upgrade-config.ts';
import { upgradeRows } from '../../src/table/upgrade-rows.ts';

const seed = (name: string) => readFileSync(`seeds/${name}`, 'utf8');
const bodies = { since: 'successor', same: ['code', 'name', 'dative'], key: ['code', 'name'] };

describe('a directory of an older program with rows of the office', () => {
  const shipped = [
    'code;name;latin;dative;from;to;successor',
    'MOL;Молия вазирлиги;Moliya vazirligi;Молия вазирлигига;;31.12.2022;IQT',
    'YOQ;Йўқ қўмита;Yoʻq qoʻmita;Йўқ қўмитага;;31.12.2022;OLIB',
    'IQT;Иқтисодиёт вазирлиги;Iqtisodiyot vazirligi;Иқтисодиёт вазирлигига;01.01.2023;;',
  ].join('\r\n');

  test('gets the new columns, what is shipped for untouched rows, and the new rows; its own work stays', () => {
    const own =
      '\uFEFFcode;name;aliases;dative\nMOL;Молия вазирлиги;Молия|"МВ";Молия вазирлигига\nOZ;"Ўз; ташкилот";;Ўзга\n';
    expect(upgradeRows(own, shipped, bodies)?.split('\r\n')).toEqual([
      '\uFEFFcode;name;aliases;dative;latin;from;to;successor',
      'MOL;Молия вазирлиги;"Молия|""МВ""";Молия вазирлигига;Moliya vazirligi;;31.12.2022;IQT',
      'OZ;"Ўз; ташкилот";;Ўзга;;;;',
      'IQT;Иқтисодиёт вазирлиги;;Иқтисодиёт вазирлигига;Iqtisodiyot vazirligi;01.01.2023;;',
      '',
    ]);
  });

  test('a row that the office has changed stays as it is; a successor that is nowhere is left out', () => {
    const own = 'code,name,dative\nMOL,Молия вазирлиги,Молия вазирлигига!\nYOQ,Йўқ қўмита,Йўқ қўмитага\n';
    const [, mine, gone] = upgradeRows(own, shipped, bodies)?.split('\r\n') ?? [];
    expect([mine, gone]).toEqual([
      'MOL,Молия вазирлиги,Молия вазирлигига!,,,,',
      'YOQ,Йўқ қўмита,Йўқ қўмитага,Yoʻq qoʻmita,,31.12.2022,',
    ]);
  });

  test.each([
    ['of this program', 'code;name;dative;successor\n'],
    ['with headings of its own', 'Код;Номи;Кимга\n'],
    ['that is not whole', 'code;name;dative\nA;"Б;Бга\n'],
    ['that is empty', ''],
  ])('a file %s is left alone', (_, own) => {
    expect(upgradeRows(own, shipped, bodies)).toBeUndefined();
  });
});

describe('roadmap.yaml of an older program', () => {
  const own =
    'office:\r\n  superior:\r\n    - Ўзбекистон Республикаси\r\n  name: Давлат статистика қўмитаси # номи\r\n  genitive: "Давлат статистика қўмитасининг"\r\n  phone: 1234567\r\nlanguage: ru';

  test('has the names of the office over the years, and the rest as it was', () => {
    const now = upgradeConfig(own, seed('roadmap.yaml')) ?? '';
    expect(now).toContain('  name: "Миллий статистика қўмитаси" # номи\r\n');
    expect(now).toContain('  phone: 1234567\r\nlanguage: ru\r\n\r\n# Идора олдин');
    expect(now).toMatch(
      /formerly:\r\n {2}- to: 2022-12-31\r\n[\s\S]*genitive: Статистика агентлигининг\r\n$/u,
    );
    expect(upgradeConfig(now, seed('roadmap.yaml'))).toBeUndefined();
  });

  test('an office of another name is left alone', () => {
    expect(upgradeConfig(own.replaceAll('статистика', 'архив'), seed('roadmap.yaml'))).toBeUndefined();
  });
});
