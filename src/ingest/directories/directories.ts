import type {
  Agency,
  Directories,
  DistributionLine,
  Executor,
  GroupMember,
  LatinForms,
  NomenclatureLine,
  Recipient,
  Signatory,
  Validity,
} from '../../model/office.ts';
import { isFileIndex } from '../../model/office.ts';
import type { Table } from '../../model/table.ts';
import { cellOf } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { foldName, nearest } from '../../text/characters.ts';
import { withLatinMarks } from '../../text/latin.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { DirectoryFile } from './directory-fields.ts';
import type { Line, RowReader } from './directory-rows.ts';
import { doubled, overlaps, readLines } from './directory-rows.ts';
import { checkDistribution, checkGroups, checkKinds, everybody } from './distribution.ts';
import { fileFromDate, unitFromDate } from './excel-index.ts';
import { withUnfilled } from './unfilled.ts';

/**
 * The directories of a workspace, each row checked and each directory against the others. A directory that is missing is empty. `value` is undefined
 * when any error was found. The order of rows is kept: that of the distribution is the order of numbers. `kinds` are
 * the names of all letter kinds; null when they are not known. Problems: `directory-*`.
 */
export function ingestDirectories(
  tables: ReadonlyMap<DirectoryFile, Table>,
  kinds: readonly string[] | null = null,
): Checked<Directories> {
  const problems: Problem[] = [];
  const nomenclature = readLines(tables.get('nomenclature.csv'), problems, (row) =>
    readNomenclatureLine(row, problems),
  );
  const recipients = readLines(tables.get('recipients.csv'), problems, readRecipient);
  const distribution = readLines(tables.get('distribution.csv'), problems, readDistributionLine);
  const units = knownUnits(tables.get('signatories.csv'));
  const signatories = readLines(tables.get('signatories.csv'), problems, (row) =>
    readSignatory(row, units, problems),
  );
  const executors = readLines(tables.get('executors.csv'), problems, readExecutor);
  const agencies = readLines(tables.get('agencies.csv'), problems, readAgency);
  const groups = readLines(tables.get('groups.csv'), problems, readMember);
  problems.push(
    ...doubledCodes(nomenclature),
    ...doubledCodes(recipients),
    ...doubledCodes(signatories),
    ...doubledCodes(executors),
    ...doubledCodes(agencies),
    ...doubledMembers(groups),
    ...doubledNames(agencies),
    ...checkSuccessors(agencies),
    ...checkSuccessors(recipients),
    ...checkDistribution(distribution, recipients),
    ...(kinds === null ? [] : checkKinds(distribution, kinds)),
    ...checkGroups(groups, recipients),
    ...sameDatives(recipients),
    ...sameDatives(agencies),
    ...sameDatives(groups),
  );
  const value: Directories = {
    nomenclature: nomenclature.map((line) => line.value),
    recipients: withUnfilled('recipients.csv', recipients),
    distribution: distribution.map((line) => line.value),
    signatories: withUnfilled('signatories.csv', signatories),
    executors: withUnfilled('executors.csv', executors),
    agencies: withUnfilled('agencies.csv', agencies),
    groups: withUnfilled('groups.csv', groups),
  };
  return { value: hasErrors(problems) ? undefined : value, problems };
}

function readNomenclatureLine(row: RowReader, problems: Problem[]): NomenclatureLine {
  const index = row.needed('index');
  if (index !== '' && !isFileIndex(index)) {
    problems.push(
      problem('directory-bad-index', row.place('index'), {
        value: index,
        ...madeDate(index, fileFromDate(index)),
      }),
    );
  }
  return { code: row.code('code'), index, title: row.printed('title'), ...row.validity() };
}

/** What an index that Excel has made a date of was; empty for what is no date, and when the index is not one that could be. */
function madeDate(text: string, index: string | undefined) {
  return index === undefined ? { date: '', index: '' } : { date: text, index };
}

function readRecipient(row: RowReader): Recipient {
  return {
    code: row.code('code'),
    name: row.printed('name'),
    dative: row.printed('dative'),
    note: row.text('note'),
    ...latinForms(row),
    ...successorOf(row),
    ...row.validity(),
  };
}

/** The columns with the same words in Latin script; those that are empty are left out. */
function latinForms(row: RowReader): { readonly latin?: LatinForms } {
  const columns = [
    ['name', 'latin'],
    ['dative', 'latinDative'],
    ['post', 'latinPost'],
  ] as const;
  const filled = columns.flatMap(([field, column]) => {
    const text = withLatinMarks(row.text(column));
    return text === '' ? [] : [[field, text] as const];
  });
  return filled.length === 0 ? {} : { latin: Object.fromEntries(filled) };
}

function successorOf(row: RowReader): { readonly successor?: string } {
  const successor = row.text('successor');
  return successor === '' ? {} : { successor };
}

function readDistributionLine(row: RowReader): DistributionLine {
  const recipient = row.text('recipient') === everybody ? everybody : row.code('recipient');
  return { kind: row.code('kind'), recipient, ...row.validity() };
}

/** `01/3`, or `03` alone. */
const unitIndex = /^\d{2}(?:\/\d+)?$/u;

function knownUnits(table: Table | undefined): readonly string[] {
  if (table === undefined) return [];
  return table.rows.map((row) => cellOf(table, row, 'unit').trim()).filter((unit) => unitIndex.test(unit));
}

function readSignatory(row: RowReader, known: readonly string[], problems: Problem[]): Signatory {
  const unit = row.needed('unit');
  if (unit !== '' && !unitIndex.test(unit)) {
    problems.push(
      problem('directory-bad-unit', row.place('unit'), {
        value: unit,
        ...madeDate(unit, unitFromDate(unit, known)),
      }),
    );
  }
  return {
    code: row.code('code'),
    unit,
    post: row.printed('post'),
    ...readPerson(row),
    ...latinForms(row),
    ...row.validity(),
  };
}

function readExecutor(row: RowReader): Executor {
  return {
    code: row.code('code'),
    ...readPerson(row),
    phone: row.text('phone'),
    ...latinForms(row),
    ...row.validity(),
  };
}

/** A name that is empty or in brackets has no words to check: the letters that would print it say so. */
function readPerson(row: RowReader): Pick<Executor, 'name' | 'line'> {
  const name = row.text('name');
  const { line } = row.place('name');
  const at = line === undefined ? {} : { line };
  return { name: name === '' || isPlaceholder(name) ? name : row.printed('name'), ...at };
}

function readAgency(row: RowReader): Agency & Validity {
  const list = row.text('aliases').split('|');
  const aliases = [row.text('latin'), row.text('russian'), ...list]
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  return {
    code: row.code('code'),
    name: row.printed('name'),
    ...latinForms(row),
    aliases,
    ...(row.text('dative') === '' ? {} : { dative: row.printed('dative') }),
    ...successorOf(row),
    ...row.validity(),
  };
}

/** A name or a dative of its own is there only where the line says it. */
function readMember(row: RowReader): GroupMember {
  const own = (['name', 'dative'] as const).filter((field) => row.text(field) !== '');
  return {
    group: row.code('group'),
    code: row.code('code'),
    ...Object.fromEntries(own.map((field) => [field, row.printed(field)])),
    ...latinForms(row),
    ...row.validity(),
    place: row.place('code'),
  };
}

function doubledMembers(lines: readonly Line<GroupMember>[]): readonly Problem[] {
  return doubled(
    lines,
    ({ group, code }) => (group === '' || code === '' ? '' : `${group} ${code}`),
    ({ value, at }, first) =>
      problem('directory-doubled-code', at('code'), { code: value.code, firstLine: first.line }),
  );
}

function doubledCodes<T extends { readonly code: string } & Validity>(
  lines: readonly Line<T>[],
): readonly Problem[] {
  return doubled(
    lines,
    ({ code }) => code,
    ({ value, at }, first) =>
      problem('directory-doubled-code', at('code'), { code: value.code, firstLine: first.line }),
  );
}

/** A successor must be a body of the directory, and the line must say until when the body was. Problems: `directory-unknown-successor`, `directory-successor-without-end`. */
function checkSuccessors(lines: readonly Line<(Agency | Recipient) & Validity>[]): readonly Problem[] {
  const codes = [...new Set(lines.map(({ value }) => value.code))];
  return lines.flatMap(({ value: { code, successor, to }, at }) => {
    if (successor === undefined) return [];
    if (!codes.includes(successor) || successor === code) {
      const near = nearest(successor, codes);
      const args = { code, successor, known: near ?? '–' };
      return [problem('directory-unknown-successor', at('successor'), args)];
    }
    return to === null ? [problem('directory-successor-without-end', at('to'), { code, successor })] : [];
  });
}

/** A name that leads to two bodies would put one body's figures under the other's name. */
function doubledNames(lines: readonly Line<Agency & Validity>[]): readonly Problem[] {
  const owners = new Map<string, Line<Agency & Validity>>();
  const problems: Problem[] = [];
  for (const line of lines) {
    for (const name of [line.value.name, ...line.value.aliases]) {
      const key = foldName(name);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, line);
      else if (owner.value.code !== line.value.code && overlaps(owner.value, line.value)) {
        const args = {
          name,
          code: line.value.code,
          firstCode: owner.value.code,
          firstLine: owner.line,
        };
        const field = name === line.value.name ? 'name' : 'aliases';
        problems.push(problem('directory-doubled-name', line.at(field), args));
      }
    }
  }
  return problems;
}

/** "Кимга" written as the name is in the nominative: the letter would say "Вазирлар Маҳкамаси" where it means "Маҳкамасига". */
function sameDatives(
  lines: readonly Line<{ readonly name?: string; readonly dative?: string }>[],
): readonly Problem[] {
  return lines.flatMap(({ value: { name = '', dative = '' }, at }) => {
    // An ending is two letters at least: most pairs need no closer look.
    if (dative === '' || Math.abs(dative.length - name.length) > 1) return [];
    if (isPlaceholder(dative) || foldName(dative) !== foldName(name)) return [];
    return [problem('directory-dative-is-name', at('dative'), { value: dative })];
  });
}
