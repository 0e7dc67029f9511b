import type { FileHash, Manifest, PackLetter } from '../model/pack.ts';
import { inputRoles } from '../model/pack.ts';
import type { Checked } from '../problem.ts';
import { problem } from '../problem.ts';
import {
  isInside,
  isSha256,
  isText,
  isTruth,
  isWhole,
  listOf,
  oneOf,
  orNull,
  readRecord,
  recordOf,
} from '../tools/records.ts';

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

const fileShape = { file: isInside, sha256: isSha256 };
const shapes = {
  program: recordOf({ name: isText, version: isText }),
  month: (value: unknown): value is string => isText(value) && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value),
  draft: isTruth,
  asOf: orNull(isText),
  inputs: listOf(recordOf({ role: oneOf(inputRoles), file: isText, sha256: isSha256 })),
  letters: listOf(
    recordOf({
      number: orNull(isText),
      unit: isText,
      file: isText,
      serial: orNull(isWhole),
      year: isWhole,
      date: isText,
      asOf: orNull(isText),
      kind: isText,
      recipient: isText,
      subject: isText,
      path: isInside,
      sha256: isSha256,
    }),
  ),
  files: listOf(recordOf(fileShape)),
};

/** Reads a manifest back. `shown` is its path for people. Problem: `pack-bad-manifest`. */
export function parseManifest(text: string, shown: string): Checked<Manifest> {
  const read = readRecord(text, 'manifest', shapes);
  if (read.value !== undefined) return { value: read.value, problems: [] };
  return {
    value: undefined,
    problems: [problem('pack-bad-manifest', { file: shown }, { reason: read.wrong })],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
