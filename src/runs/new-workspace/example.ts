import { join } from 'node:path';
import { programFolder } from '../../io/assets.ts';
import { readBytes } from '../../io/files.ts';
import { hasErrors, RoadmapError } from '../../problem.ts';
import type { Register } from '../../register/register.ts';
import { readJournalFile } from '../journal.ts';

const shown = 'seeds/example/letters.csv';

/** The 19 letters of the seed document. They are older than any day on which they are imported. */
export async function exampleEntries() {
  const bytes = await readBytes(join(programFolder(), 'seeds', 'example', 'letters.csv'), shown);
  const means = { today: '2022-10-04', recipients: [] };
  const journal = await readJournalFile({ file: shown, bytes }, means);
  if (hasErrors(journal.problems)) throw new RoadmapError(1, journal.problems);
  return journal.entries;
}

/** Imports them and gives how many they are. Throws what the register refuses (4). */
export async function importExample(register: Register): Promise<number> {
  const added = await register.importEntries(await exampleEntries());
  if (added.value === undefined) throw new RoadmapError(4, added.problems);
  return added.value.length;
}
