import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../../src/cli/commands.ts';
import { run } from '../../src/main.ts';
import { testFolder } from './folder.ts';
import { testWorld } from './outside.ts';
import { faultsAgainst } from './schema.ts';

/** The sample export of 8 August 2022, inside the project. */
export const sampleExport = fileURLToPath(new URL('../../seeds/exports/2022-08-namuna.csv', import.meta.url));

/** What a run of the program gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The JSON document, when `--json` was among the words. */
  readonly json: Record<string, unknown> & { readonly letters: readonly Record<string, unknown>[] };
}

/** Runs the program in this process as a user in `folder` would. Every JSON document is held against its published schema. */
export async function roadmap(
  folder: string,
  words: readonly string[],
  given: Parameters<typeof testWorld>[1] = {},
): Promise<Ran> {
  const world = testWorld(folder, given);
  const code = await run(words, world.outside);
  const json = words.includes('--json') ? JSON.parse(world.out()) : { letters: [] };
  if (words.includes('--json')) refuseOtherJson(words, json);
  return { code, out: world.out(), err: world.err(), json };
}

/**
 * A new workspace on 8 August 2022 with 1 to 72 of 19-09/1 used on paper, every value in brackets filled in and
 * `exports/2022-08.csv`: the sample's figures in an export that does not call itself one.
 */
export async function office(): Promise<string> {
  const folder = testFolder();
  const made = await roadmap(folder, ['init', '--last', '19-09/1=72']);
  if (made.code !== 0) throw new Error(`init failed: ${made.err}`);
  mkdirSync(join(folder, 'exports'), { recursive: true });
  writeFileSync(join(folder, 'exports', '2022-08.csv'), realExport());
  return filledIn(folder);
}

/** The sample export without the line that calls it a sample; every other line is where it was. */
export function realExport(path = sampleExport): string {
  return readFileSync(path, 'utf8').replace(/^(\uFEFF?)НАМУНА.*$/mu, '$1Давлат статистика қўмитаси');
}

const values = [
  ['[телефон рақами]', '(71) 202-80-00'],
  ['[электрон почта манзили]', 'devon@stat.uz'],
  ['[телефон]', '202-80-01'],
  ['[исм фамилия]', 'А.Каримов'],
] as const;

/** The values that `init` leaves to the office, as an office would have written them. */
export function filledIn(folder: string): string {
  for (const file of ['roadmap.yaml', 'signatories.csv', 'executors.csv']) {
    const path = join(folder, file);
    let text = readFileSync(path, 'utf8');
    for (const [placeholder, value] of values) text = text.replaceAll(placeholder, value);
    writeFileSync(path, text);
  }
  return folder;
}

function refuseOtherJson(words: readonly string[], json: unknown): void {
  const said = words.slice(0, 2).join(' ');
  if (words.some((word) => word === '--help' || word === '--version' || word === 'help')) {
    const faults = faultsAgainst('help', json);
    if (faults.length > 0 && (json as { ok?: unknown }).ok !== false) throw new Error(faults.join('; '));
    return;
  }
  const spec = commands.find(({ name }) => said === name || words[0] === name);
  const faults = spec === undefined ? [] : faultsAgainst(spec.name.replaceAll(' ', '-'), json);
  if (faults.length > 0) throw new Error(`${words.join(' ')}: ${faults.join('; ')}`);
}
