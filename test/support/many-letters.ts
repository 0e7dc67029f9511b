import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/dates.ts';
import { parseConfig } from '../../src/ingest/directories/config-file.ts';
import { latinWriter } from '../../src/layout/latin-document.ts';
import { layOutLetter, withNumber } from '../../src/layout/lay-out-letter.ts';
import type { FilledDocument } from '../../src/model/document.ts';
import type { PlannedLetter } from '../../src/model/letter.ts';
import { officeOn } from '../../src/model/office.ts';
import type { DatasetFigures } from '../../src/model/snapshot.ts';
import { reconcileLetter } from '../../src/runs/letters-prepared/reconcile.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { readSample } from '../../src/template/sample.ts';
import { type SampleRow, sampleSnapshot } from '../../src/template/sample-snapshot.ts';
import { builtInFolder, builtInKind, builtInKinds } from '../template/made.ts';

const seed = (name: string) => new URL(`../../seeds/${name}`, import.meta.url);
const cells = (name: string): readonly (readonly string[])[] =>
  readFileSync(seed(name), 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#') && !line.includes('"'))
    .map((line) => line.split(';'));
const bodies = [...new Set(cells('agencies.csv').flatMap(([, name]) => (name ? [name] : [])))];
const recipients = cells('recipients.csv').flatMap(([code, name, dative]) =>
  code && name && dative ? [{ code, name, dative, note: '', from: null, to: null }] : [],
);
export const madeOffice = filledOffice();
export const writeLatin = latinWriter(new Map());

function filledOffice() {
  const text = readFileSync(seed('roadmap.yaml'), 'utf8')
    .replace('"[телефон рақами]"', '"(71) 202-80-00"')
    .replace('"[электрон почта манзили]"', 'devon@stat.uz');
  const { value } = parseConfig(new TextEncoder().encode(text), 'roadmap.yaml');
  if (value === undefined) throw new Error('the shipped roadmap.yaml is read');
  return value;
}

/** Numbers from 0 to below 1, the same ones for the same letter (mulberry32). */
function randomOf(letter: number): (below: number) => number {
  let state = letter * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}

export interface MadeLetter {
  readonly planned: PlannedLetter;
  readonly number: string;
}

/** A letter of every kind by turns, with figures, recipient, people and day by chance. */
export function makeLetter(at: number): MadeLetter {
  const random = randomOf(at + 1);
  const pick = <T>(all: readonly T[]): T => {
    const one = all[random(all.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  const kind = builtInKind(builtInKinds[at % builtInKinds.length] ?? '');
  const sample = readSample(kind, readFileSync(join(builtInFolder(kind.name), 'sample.yaml'), 'utf8')).value;
  if (sample === undefined) throw new Error(kind.name);
  const date = addDays('2020-01-01', random(2550));
  const asOf = addDays(date, -random(20));
  const isNotice = kind.audience === 'overdue-bodies';
  const rows = Array.from({ length: isNotice ? 1 : 1 + random(60) }, (_, n): SampleRow => {
    const listed = 1 + random(40);
    const overdue = random(listed + 1);
    const updated = random(listed - overdue + 1);
    const name = bodies[(at + n) % bodies.length] ?? '';
    return isNotice ? [name, listed + 1, listed - overdue, overdue + 1] : [name, listed, updated, overdue];
  });
  const datasets = kind.needs === 'dataset' ? rows.flatMap(datasetsOf) : [];
  const unit = pick(['01/1', '01/3', '01/5']);
  const name = pick(['А. Султанов', 'Қ. Ғаниев', 'Ш. Ўрозов', 'Н. Ҳамидова']);
  const post = pick(['Раис', 'Раис ўринбосари', 'Раиснинг биринчи ўринбосари']);
  const planned: PlannedLetter = {
    ...sample.planned,
    date,
    recipients: kind.numbering === 'shared' ? sample.planned.recipients : [pick(recipients)],
    signatory: { ...sample.planned.signatory, unit, post, name },
    ...(kind.needs === 'none' ? {} : { asOf, snapshot: sampleSnapshot(asOf, rows, datasets) }),
  };
  const file = pick(['19-09/1', '24-11', '24-12', '24-14']);
  return { planned, number: `${unit}-${file}-${1 + random(400)}` };
}

function datasetsOf([agency, listed, updated, overdue]: SampleRow, body: number): readonly DatasetFigures[] {
  return Array.from({ length: listed }, (_, at) => ({
    id: `1-${String(body + 1).padStart(3, '0')}-${String(at + 1).padStart(4, '0')}`,
    agency,
    name: `Очиқ маълумотлар тўплами, ${at + 1}-қисм`,
    periodicity: 'чораклик',
    lastUpdate: null,
    due: null,
    daysLate: at < overdue ? at + 1 : 0,
    placed: at < overdue + updated,
    place: {},
  }));
}

/** The letter laid out; throws what is wrong with it: reconciliation of its figures and residue in its words. */
export function layOutMade({ planned, number }: MadeLetter): FilledDocument {
  const config = officeOn(madeOffice, planned.date);
  const { value, problems } = fillLetter(planned, config);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  const document = layOutLetter(planned, value, config, { draft: false });
  const unlike = reconcileLetter(planned, value.origins, document);
  if (unlike.length > 0) throw new Error(JSON.stringify(unlike));
  return withNumber(document, number);
}
