import { readBlank } from '../docx/blank/read-blank.ts';
import { parseConfig } from '../ingest/directories/config-file.ts';
import { configName, loadConfig, loadOfficeFile } from '../io/workspace.ts';
import { readEmblem } from '../layout/emblem.ts';
import { type LatinWriter, latinWriter } from '../layout/latin-document.ts';
import { blankResidue, blankTexts } from '../layout/residue.ts';
import type { Blank } from '../model/blank.ts';
import type { Picture } from '../model/document.ts';
import type { Letterhead, OfficeConfig } from '../model/office.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import { certainSlips } from '../spelling/check-typed.ts';

/** What the office's letters are written on, today and on former days: pictures and Word files by the path that `roadmap.yaml` names. */
export interface OfficeSheets {
  readonly emblems: ReadonlyMap<string, Picture>;
  readonly blanks: ReadonlyMap<string, Blank>;
  /** For letters in Latin script: the office's own blank for them, else the other one with its words in Latin. */
  readonly latinBlanks: ReadonlyMap<string, Blank>;
}

/** Emblems and blanks of the office of today and before, each read once. `latin` is left out where no letter is in Latin script. Throws what is wrong (1, 3). */
export async function openSheets(
  root: string,
  config: OfficeConfig,
  latin: LatinWriter | undefined,
): Promise<OfficeSheets> {
  const blanks = await readBlanks(root, config, latin);
  const emblems = new Map<string, Picture>();
  const problems: Problem[] = [...blanks.problems];
  for (const [file, bytes] of await filesOf(root, config, ({ emblem }) => [emblem])) {
    const emblem = readEmblem(bytes, file);
    problems.push(...emblem.problems);
    if (emblem.value !== undefined) emblems.set(file, emblem.value);
  }
  if (blanks.value === undefined || hasErrors(problems)) throw new RoadmapError(1, problems);
  return { emblems, ...blanks.value };
}

/** The blanks alone, with all that is wrong with any of them: `blank-` codes, and `layout-` and `text-` codes of the office's own words. */
async function readBlanks(
  root: string,
  config: OfficeConfig,
  latin: LatinWriter | undefined,
): Promise<Checked<Omit<OfficeSheets, 'emblems'>>> {
  const problems: Problem[] = [];
  const blanks = new Map<string, Blank>();
  const latinBlanks = new Map<string, Blank>();
  const read = (bytes: Uint8Array, file: string, into: Map<string, Blank>, write?: LatinWriter): void => {
    const { value, problems: found } = readBlank(bytes, file, write);
    problems.push(...found);
    if (value === undefined) return;
    problems.push(...wordsOf(value));
    into.set(file, value);
  };
  for (const [file, bytes] of await filesOf(root, config, ({ letterhead }) => [letterhead])) {
    read(bytes, file, blanks);
    if (latin !== undefined && blanks.has(file)) read(bytes, file, latinBlanks, latin);
  }
  for (const [file, bytes] of await filesOf(root, config, ({ letterheadLatin }) => [letterheadLatin])) {
    read(bytes, file, latinBlanks);
  }
  return { value: hasErrors(problems) ? undefined : { blanks, latinBlanks }, problems };
}

/** What is wrong with a workspace's blanks. Nothing of `roadmap.yaml` itself, which doctor checks. Throws a blank that is not there (3). */
export async function checkBlanks(root: string): Promise<readonly Problem[]> {
  const { value: config } = parseConfig(await loadConfig(root), configName);
  if (config === undefined) return [];
  const latin = config.script === 'cyrillic' ? undefined : latinWriter(new Map());
  return (await readBlanks(root, config, latin)).problems;
}

/** The blank on which a letter is written; none: the letterhead of the program. */
export function blankFor(
  { blanks, latinBlanks }: Omit<OfficeSheets, 'emblems'>,
  { letterhead = '', letterheadLatin = letterhead }: Letterhead,
  script: 'cyrillic' | 'latin',
): Blank | undefined {
  return script === 'latin' ? latinBlanks.get(letterheadLatin) : blanks.get(letterhead);
}

function wordsOf(blank: Blank): readonly Problem[] {
  const place = { file: blank.file };
  const slips = blankTexts(blank).flatMap((text) => certainSlips(text, (_, value) => ({ ...place, value })));
  const residue = blankResidue(blank, place);
  const said = new Set(residue.map(({ args }) => String(args.word ?? '')));
  return [...residue, ...slips.filter(({ args }) => !said.has(String(args.word ?? '–')))];
}

async function filesOf(
  root: string,
  { office, formerly }: OfficeConfig,
  named: (office: Letterhead) => readonly (string | undefined)[],
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const files = new Set([office, ...formerly].flatMap(named));
  const read: (readonly [string, Uint8Array])[] = [];
  for (const file of files) {
    if (file !== undefined) read.push([file, await loadOfficeFile(root, file)]);
  }
  return read;
}
