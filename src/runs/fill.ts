import { parseConfig } from '../ingest/directories/config-file.ts';
import { directoryWants } from '../ingest/directories/directory-fields.ts';
import type { FillField } from '../ingest/directories/fill-field.ts';
import { findFillCell, parseFillField, refusedFill } from '../ingest/directories/fill-field.ts';
import { setConfigText } from '../ingest/directories/set-config.ts';
import type { Day } from '../model/office.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { checkText, noWords } from '../spelling/check-text.ts';
import { readTable } from '../table/read-table.ts';
import { setCell } from '../table/set-cell.ts';
import { readDirectories } from './directories.ts';

/** A value for a field of the workspace: `signatories.deputy-3.name`. */
export interface Fill {
  readonly field: string;
  readonly value: string;
}

/** The workspace's files by name: `roadmap.yaml` and the directories. */
export type WorkspaceFiles = ReadonlyMap<string, Uint8Array>;

const configName = 'roadmap.yaml';

/**
 * The files that change when all values are written, whole, with every other byte as it was; all or none. Each value is
 * checked as a letter would print it. Problems: `fill-*`, `text-*`, and what would be wrong with a file afterwards.
 */
export async function fillFiles(
  files: WorkspaceFiles,
  fills: readonly Fill[],
  today: Day,
): Promise<Checked<WorkspaceFiles>> {
  const changed = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const fill of fills) {
    const file = await fillOne((name) => changed.get(name) ?? files.get(name), fill, today);
    problems.push(...file.problems);
    if (file.value !== undefined) changed.set(...file.value);
  }
  if (!hasErrors(problems)) problems.push(...(await newFaults(files, changed)));
  return { value: hasErrors(problems) ? undefined : changed, problems };
}

type ReadFile = (name: string) => Uint8Array | undefined;
type Written = readonly [file: string, bytes: Uint8Array];

async function fillOne(
  read: ReadFile,
  { field: name, value: given }: Fill,
  today: Day,
): Promise<Checked<Written>> {
  const field = parseFillField(name);
  if (field.value === undefined) return { value: undefined, problems: field.problems };
  const value = given.trim();
  const problems = checkFill(field.value, value);
  if (hasErrors(problems)) return { value: undefined, problems };
  const written =
    field.value.type === 'config'
      ? fillConfig(read, field.value.field, value)
      : await fillCell(read, field.value, value, today);
  return { value: written.value, problems: [...problems, ...written.problems] };
}

/** What is wrong with a value, before it is known whether it can be written. Uzbek is checked where words are wanted. */
export function checkFill(field: FillField, value: string): readonly Problem[] {
  const refused = refusedFill(field, value);
  if (refused !== undefined) return [refused];
  return checkText(value, noWords, (_, word) => ({ field: field.field, value: word }));
}

function fillConfig(read: ReadFile, field: string, value: string): Checked<Written> {
  const text = decode(read(configName) ?? new Uint8Array());
  const changed = text === undefined ? undefined : setConfigText(text, field, value);
  if (changed === undefined) return notText(configName, field);
  return { value: [configName, new TextEncoder().encode(changed)], problems: [] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function fillCell(
  read: ReadFile,
  field: Extract<FillField, { type: 'cell' }>,
  value: string,
  today: Day,
): Promise<Checked<Written>> {
  const source = { file: field.file, bytes: read(field.file) ?? new Uint8Array() };
  const table = await readTable(source, directoryWants[field.file]);
  if (table.value === undefined) return { value: undefined, problems: table.problems };
  const place = findFillCell(table.value, field, today);
  if (place.value === undefined) return { value: undefined, problems: place.problems };
  const { line, column, value: from = '' } = place.value;
  if (line === undefined || column === undefined) return notText(field.file, field.field);
  const bytes = setCell(source, { place: { line, column }, from: from.trim(), to: value });
  return bytes === undefined
    ? notText(field.file, field.field)
    : { value: [field.file, bytes], problems: [] };
}

function notText(file: string, field: string): Checked<Written> {
  return { value: undefined, problems: [problem('fill-not-text', { file, field }, { field })] };
}

/** Errors that the files would have and had not: a value must not break what holds it. */
async function newFaults(before: WorkspaceFiles, changed: WorkspaceFiles): Promise<readonly Problem[]> {
  const [old, now] = [await faultsOf(before), await faultsOf(new Map([...before, ...changed]))];
  const known = new Set(old.map((found) => JSON.stringify(found)));
  return now.filter((found) => !known.has(JSON.stringify(found)));
}

async function faultsOf(files: WorkspaceFiles): Promise<readonly Problem[]> {
  const config = files.get(configName);
  const ofConfig = config === undefined ? [] : parseConfig(config, configName).problems;
  return [...ofConfig, ...(await readDirectories(files)).problems].filter(
    ({ severity }) => severity === 'error',
  );
}
