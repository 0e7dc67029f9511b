import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterKind, PlannedLetter } from '../../src/model/letter.ts';
import type { DatasetFigures, Snapshot } from '../../src/model/snapshot.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { readKind } from '../../src/template/read-kind.ts';
import type { SampleRow } from '../../src/template/sample-snapshot.ts';
import { sampleSnapshot } from '../../src/template/sample-snapshot.ts';

/** Letters built by hand for tests: figures in, planned letter out. */
const root = join(import.meta.dirname, '..', '..', 'templates');

export const builtInKinds = readdirSync(join(root, 'letters')).sort();

export function folderFiles(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function builtInPartials(): ReadonlyMap<string, string> {
  const files = folderFiles(join(root, 'partials'));
  return new Map([...files].map(([name, text]) => [name.replace(/\.hbs$/u, ''), text]));
}

export function builtInFolder(name: string): string {
  return join(root, 'letters', name);
}

export function builtInKind(name: string): LetterKind {
  const read = readKind(name, `(built-in)/${name}`, folderFiles(builtInFolder(name)), builtInPartials());
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.value;
}

/** A kind of one heading and one body, for rules of the template language. */
export function madeKind(
  body: string,
  yaml = '',
  partials: Readonly<Record<string, string>> = {},
): LetterKind {
  const read = readMadeKind(body, yaml, partials);
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.value;
}

/** What is wrong with such a kind's `letter.yaml`. */
export function readMade(yaml: string): readonly Problem[] {
  return readMadeKind('Матн.', yaml, {}).problems;
}

function readMadeKind(
  body: string,
  yaml: string,
  partials: Readonly<Record<string, string>>,
): Checked<LetterKind> {
  const letter = `title: Т\nfile: 19-09/1\nheading: Мониторинг тўғрисида\n${yaml || 'needs: dataset\n'}`;
  const files = new Map([
    ['letter.yaml', letter],
    ['body.hbs', body],
  ]);
  return readKind('made', 'templates/letters/made', files, new Map(Object.entries(partials)));
}

/** Bodies as `[agency, listed, updated, overdue]` on 8 August 2022. */
export function snapshotOf(rows: readonly SampleRow[], datasets: readonly DatasetFigures[] = []): Snapshot {
  return sampleSnapshot('2022-08-08', rows, datasets);
}

export function datasetOf(id: string, agency: string, daysLate: number): DatasetFigures {
  return {
    id,
    agency,
    name: `${agency} тўплами`,
    periodicity: 'чораклик',
    lastUpdate: '2022-04-12',
    due: '2022-07-12',
    daysLate,
    placed: true,
    place: {},
  };
}

const open = { from: null, to: null } as const;

export function plannedLetter(
  kind: LetterKind,
  snapshot: Snapshot | null,
  change: Partial<PlannedLetter> = {},
): PlannedLetter {
  const dative =
    'Ўзбекистон Республикаси Вазирлар Маҳкамасининг Туризм, маданият ва оммавий коммуникациялар масалалари котибиятига';
  return {
    kind,
    file: kind.file,
    key: `${kind.name}/CM-TUR/2022-08-08`,
    recipients: [{ ...open, code: 'CM-TUR', name: dative.slice(0, -2), dative, note: '' }],
    date: '2022-08-08',
    asOf: snapshot?.asOf ?? null,
    signatory: {
      ...open,
      code: 'deputy-3',
      unit: '01/3',
      post: 'Раис ўринбосари',
      name: 'А. Султанов',
    },
    executor: { ...open, code: 'e', name: 'Б. Каримов', phone: '(71) 230-80-11' },
    snapshot,
    fields: {},
    ...change,
  };
}
