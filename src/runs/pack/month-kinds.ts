import type { LetterKind } from '../../model/letter.ts';
import type { Day, Directories } from '../../model/office.ts';
import { isValidOn } from '../../model/office.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** Kinds that the distribution sends to anybody on that day, each once, in the order of its lines. */
export function distributedKinds({ distribution }: Directories, day: Day): readonly string[] {
  return [...new Set(distribution.filter((line) => isValidOn(line, day)).map((line) => line.kind))];
}

/** True when the kind reports figures and these have all that it needs: rows of datasets where it asks for them. */
export function takesFigures(kind: Pick<LetterKind, 'needs'>, snapshot: Snapshot): boolean {
  return kind.needs !== 'none' && (kind.needs !== 'dataset' || snapshot.level === 'dataset');
}
