import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inLatin, latinWriter } from '../../src/layout/latin-document.ts';
import { printDocument } from '../../src/layout/print-document.ts';
import { residueProblems } from '../../src/layout/residue.ts';
import { sampleDocument } from '../../src/runs/try-kind.ts';
import { readSample } from '../../src/template/sample.ts';
import { builtInFolder, builtInKind, folderFiles } from '../template/made.ts';

const kinds = readdirSync('templates/letters');
const byRule = latinWriter(new Map());

describe('every kind in Latin script', () => {
  test.each(kinds)(
    '%s has no Cyrillic letter, the same figures and nothing that may not be printed',
    (name) => {
      const kind = builtInKind(name);
      const sample = readSample(kind, folderFiles(builtInFolder(name)).get('sample.yaml') ?? '');
      const document = sample.value && sampleDocument(sample.value).value;
      if (document === undefined) throw new Error('the sample is not whole');
      const latin = inLatin(document, byRule);
      const text = printDocument(latin);
      expect(text.match(/\p{Script=Cyrillic}/gu)).toBeNull();
      const digits = (written: string) => written.replace(/\D+/gu, ' ');
      expect(digits(text)).toBe(digits(printDocument(document)));
      expect(residueProblems(latin, {}).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(text).not.toMatch(/\b(?:19|20)\d\d yil/u);
      expect(printDocument(inLatin(latin, byRule))).toBe(text);
    },
  );

  test('letters of one shape have one Latin shape, and the number stays as it is', () => {
    const kind = builtInKind('monitoring-cabinet');
    const sample = readSample(
      kind,
      folderFiles(builtInFolder('monitoring-cabinet')).get('sample.yaml') ?? '',
    ).value;
    const document = sample && sampleDocument(sample).value;
    if (document === undefined) throw new Error('the sample is not whole');
    const [one, other] = [
      inLatin(document, byRule),
      inLatin({ ...document, values: ['x', ...document.values.slice(1)] }, byRule),
    ];
    expect(other.shape).toBe(one.shape);
    expect(one.values[0]).toBe(document.values[0]);
  });
});

test('a name is written as its owner writes it, the longer one first', () => {
  const write = latinWriter(
    new Map([
      ['Банк', 'Bank'],
      ['Ипак Йўли Банк', 'Ipak Yuli Bank'],
    ]),
  );
  expect(write('“Ипак Йўли Банк” ва Банк')).toBe('“Ipak Yuli Bank” va Bank');
});

test('a name of the directories has its official spelling where it stands alone or with an ending, not at the beginning of another', () => {
  const write = latinWriter(
    new Map([
      ['Н. Али', 'N. Aliy'],
      ['Раис (вазир)', 'Rais (vazir)!'],
    ]),
  );
  expect(write('Н. Али, Н. Алига, Н. Алиларнинг ва Н. Алиев').replaceAll('\u00A0', ' ')).toBe(
    'N. Aliy, N. Aliyga, N. Aliylarning va N. Aliyev',
  );
  expect(write('Раис (вазир)')).toBe('Rais (vazir)!');
});
