import { expect, test } from 'vitest';
import { parseSavedPlan } from '../../src/letters/saved-plan.ts';
import { parseManifest } from '../../src/pack/manifest.ts';
import { faultsAgainst } from '../support/schema.ts';

const sha = 'a'.repeat(64);
const program = { name: 'roadmap', version: '0.1.0' };
const inputs = [{ role: 'export', file: 'exports/2022-08.csv', sha256: sha }];
const letter = {
  number: '01/3-19-09/1-73',
  unit: '01/3',
  file: '19-09/1',
  serial: 73,
  year: 2022,
  date: '2022-08-08',
  asOf: '2022-08-08',
  kind: 'monitoring-cabinet',
  recipient: 'CM-MACRO',
  subject: 'Мониторинг натижалари',
  path: 'a.docx',
  sha256: sha,
};
const manifest = {
  manifest: 1,
  program,
  month: '2022-08',
  draft: false,
  asOf: '2022-08-08',
  inputs,
  letters: [letter],
  files: [{ file: 'a.docx', sha256: sha }],
};
const { number, kind, recipient, date, asOf, path } = letter;
const plan = {
  plan: 1,
  program,
  arguments: { folder: '', words: ['a.csv'], options: { to: ['CM-MACRO'], yes: true } },
  register: sha,
  inputs,
  letters: [{ number, key: 'k', kind, recipient, date, asOf, path, contentsSha256: sha }],
};

const forms = [
  ['manifest', manifest, parseManifest],
  ['saved-plan', plan, parseSavedPlan],
] as const;

test.each(forms)(
  '%s: what is read is what its schema says, and without a needed key neither is content',
  (name, whole, parse) => {
    const read = (document: object) => parse(JSON.stringify(document), 'x.json').problems.length === 0;
    expect(faultsAgainst(name, whole)).toEqual([]);
    expect(read(whole)).toBe(true);
    for (const key of Object.keys(whole)) {
      const rest = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key));
      expect([key, read(rest), faultsAgainst(name, rest).length > 0]).toEqual([key, false, true]);
    }
  },
);

test.each(forms)('%s: the first thing that is wrong is named', (_, whole, parse) => {
  const reason = (text: string) => parse(text, 'x.json').problems[0]?.args.reason;
  expect(reason('{')).toBe('JSON');
  expect(reason('[]')).toBe('{}');
  expect(reason(JSON.stringify({ ...whole, letters: [{ ...whole.letters[0], path: 7 }] }))).toBe('letters');
});

test('a path of a manifest never leads out of the pack', () => {
  for (const file of ['../a', '/a', 'C:\\a', 'a/../../b', '']) {
    const text = JSON.stringify({ ...manifest, files: [{ file, sha256: sha }] });
    expect(parseManifest(text, 'x').problems).toHaveLength(1);
  }
});
