import { readFileSync } from 'node:fs';
import type { Recipient } from '../../src/model/office.ts';
import type { Entry } from '../../src/model/register.ts';
import type { StatusReport } from '../../src/model/status.ts';
import type { StatusSources } from '../../src/model/status-sources.ts';
import { reportStatus } from '../../src/report/report-status.ts';
import { parseRoadmap } from '../../src/roadmap/roadmap-file.ts';
import type { Correction } from './seed-sentences.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** Rows of one of our own CSV files as text by heading; quotes as Excel writes them. */
export function readCsv(path: string, separator: string): readonly Readonly<Record<string, string>>[] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gu');
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of read(path)
    .replace(/^\uFEFF/u, '')
    .matchAll(field)) {
    if (whole === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== separator) rows.push([]);
  }
  const [head = [], ...data] = rows;
  return data
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

export const seedPlanText = read('seeds/plan.yaml');
export const seedText = read('fixtures/seed/roadmap-status-2022-10-04.txt');

/** The 19 letters of the seed document as the register has them after `init --example`. */
export function seedEntries(): readonly Entry[] {
  return readCsv('seeds/example/letters.csv', ';').map((row) =>
    entry(row.number ?? '', row.date ?? '', {
      asOf: row.asOf || null,
      kind: row.kind ?? null,
      recipient: row.recipient ?? null,
      subject: row.subject ?? '',
    }),
  );
}

/** A paper letter in the register; `changes` say what is otherwise. */
export function entry(number: string, date: string, changes: Partial<Entry> = {}): Entry {
  const [, unit = '', file = '', serial = ''] =
    /^(\d{2}(?:\/\d+)?)-(\d{2}-\d{2}(?:\/\d+)?)-(\d+)$/u.exec(number) ?? [];
  return {
    number,
    unit,
    file,
    serial: Number(serial),
    year: Number(date.slice(0, 4)),
    date,
    asOf: null,
    kind: 'monitoring-cabinet',
    recipient: 'CM-MACRO',
    subject: '',
    status: 'issued',
    note: '',
    path: null,
    sha256: null,
    source: 'import',
    key: null,
    contentsSha256: null,
    measure: null,
    act: null,
    ...changes,
  };
}

export function seedRecipients(): readonly Recipient[] {
  return readCsv('seeds/recipients.csv', ';').map((row) => ({
    code: row.code ?? '',
    name: row.name ?? '',
    dative: row.dative ?? '',
    from: row.from || null,
    to: row.to || null,
    note: '',
  }));
}

/** The seed's plan and letters on a day; `changes` say what is otherwise. */
export function seedSources(asOf: string, changes: Partial<StatusSources> = {}): StatusSources {
  const plan = parseRoadmap(seedPlanText, 'plan.yaml').value;
  if (plan === undefined) throw new Error('seeds/plan.yaml cannot be read');
  return {
    plan,
    entries: seedEntries(),
    recipients: seedRecipients(),
    asOf,
    snapshots: [],
    ...changes,
  };
}

export function reportOn(asOf: string, changes: Partial<StatusSources> = {}): StatusReport {
  const report = reportStatus(seedSources(asOf, changes)).value;
  if (report === undefined) throw new Error('no report');
  return report;
}

export function readCorrections(): readonly Correction[] {
  return readCsv('seeds/example/corrections.csv', ',').map((row) => ({
    printed: row.printed ?? '',
    correct: row.correct ?? '',
    count: Number(row.count),
  }));
}
