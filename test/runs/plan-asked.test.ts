import { expect, test } from 'vitest';
import type { Directories } from '../../src/model/office.ts';
import { planAsked } from '../../src/runs/letters-asked/plan-asked.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { builtInKind, plannedLetter, snapshotOf } from '../template/made.ts';

const kind = builtInKind('monitoring-cabinet');
const { recipients, signatory, executor } = plannedLetter(kind, null);
const directories: Directories = {
  nomenclature: [{ code: 'monitoring', index: '19-09', title: 'Вазирлар Маҳкамаси', from: null, to: null }],
  recipients,
  distribution: [],
  signatories: [signatory],
  executors: [executor],
  agencies: [],
  groups: [],
};

/** Options and the distribution are held free of doubles before; this guards what a caller passes in. */
test('one letter asked for twice outside a batch is an error, and both have the same key', () => {
  const asked = {
    kind,
    snapshot: snapshotOf([['Молия вазирлиги', 2, 2, 0]]),
    date: '2022-08-10',
    isDated: true,
    to: recipients.map(({ code }) => code),
    fields: {},
    rowKey: '',
    place: {},
  };
  const once = planAsked([asked], directories, sampleOffice);
  expect(once.problems).toEqual([]);
  const twice = planAsked([asked, asked], directories, sampleOffice);
  expect(twice.letters.map(({ key }) => key)).toEqual([once.letters[0]?.key, once.letters[0]?.key]);
  expect(twice.problems.map(({ code, severity }) => [code, severity])).toEqual([['plan-key-twice', 'error']]);
});
