import type { FileHash, InputHash, Manifest, PackLetter } from '../model/pack.ts';
import type { Checked } from '../problem.ts';
import { problem } from '../problem.ts';

export const manifestName = 'manifest.json';

/** The manifest as the file has it: keys in a fixed order, files and inputs sorted, two spaces, LF. */
export function printManifest(manifest: Manifest): string {
  const { program, month, draft, asOf, letters } = manifest;
  const ordered: Manifest = {
    manifest: 1,
    program: { name: program.name, version: program.version },
    month,
    draft,
    asOf,
    inputs: [...manifest.inputs]
      .map(({ role, file, sha256 }) => ({ role, file, sha256 }))
      .sort((a, b) => compare(`${a.role} ${a.file}`, `${b.role} ${b.file}`)),
    letters: letters.map(orderedLetter),
    files: sortFiles(manifest.files),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** By path in code unit order, so that no locale decides. */
function sortFiles(files: readonly FileHash[]): readonly FileHash[] {
  return files.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => compare(a.file, b.file));
}

function orderedLetter(letter: PackLetter): PackLetter {
  const { number, unit, file, serial, year, date, asOf, kind, recipient, subject, path, sha256 } = letter;
  return { number, unit, file, serial, year, date, asOf, kind, recipient, subject, path, sha256 };
}

/** Reads a manifest back. `shown` is its path for people. Problem: `pack-bad-manifest`. */
export function parseManifest(text: string, shown: string): Checked<Manifest> {
  const refuse = (reason: string): Checked<Manifest> => ({
    value: undefined,
    problems: [problem('pack-bad-manifest', { file: shown }, { reason })],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('JSON');
  }
  if (!isRecord(data)) return refuse('{}');
  if (data.manifest !== 1) return refuse(`manifest: ${String(data.manifest)}`);
  const lacking = Object.entries(wanted).find(([name, fits]) => !fits(data[name]));
  if (lacking !== undefined) return refuse(lacking[0]);
  return { value: data as unknown as Manifest, problems: [] };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/u.test(value);
const isInside = (value: unknown): boolean =>
  isText(value) && value !== '' && !value.split(/[/\\]/u).includes('..') && !/^[/\\]|^[a-z]:/iu.test(value);

const wanted: Readonly<Record<string, (value: unknown) => boolean>> = {
  program: (value) => isRecord(value) && isText(value.name) && isText(value.version),
  month: (value) => isText(value) && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value),
  draft: (value) => typeof value === 'boolean',
  asOf: isTextOrNull,
  inputs: (value) => isListOf(value, isInput),
  letters: (value) => isListOf(value, isLetter),
  files: (value) => isListOf(value, isFile),
};

function isFile(value: unknown): boolean {
  return isRecord(value) && isInside(value.file) && isHash(value.sha256);
}

function isInput(value: unknown): value is InputHash {
  return isRecord(value) && isText(value.role) && isText(value.file) && isHash(value.sha256);
}

function isLetter(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const texts = ['unit', 'file', 'date', 'kind', 'recipient', 'subject'].every((name) => isText(value[name]));
  const serial = value.serial === null || Number.isInteger(value.serial);
  const rest = isTextOrNull(value.number) && isTextOrNull(value.asOf) && Number.isInteger(value.year);
  return texts && serial && rest && isInside(value.path) && isHash(value.sha256);
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
