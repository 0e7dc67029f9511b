import type { Language } from '../messages/message.ts';
import { say } from '../messages/words.ts';
import type { Totals } from '../model/snapshot.ts';
import { printCount } from '../text/characters.ts';

/** A count of the totals in words. */
interface FigureRow {
  readonly name: 'bodies' | 'listed' | 'placed' | 'updated' | 'overdue' | 'notPlaced';
  readonly label: string;
  readonly figure: string;
}

/** What a monitoring adds up to, a count a row. */
export function figureRows(totals: Totals, language: Language): readonly FigureRow[] {
  const labels = {
    bodies: say('figure-bodies', language, {}),
    listed: say('figure-listed', language, {}),
    placed: say('figure-placed', language, {}),
    updated: say('figure-updated', language, {}),
    overdue: say('figure-overdue', language, {}),
    notPlaced: say('figure-not-placed', language, {}),
  };
  const names = ['bodies', 'listed', 'placed', 'updated', 'overdue', 'notPlaced'] as const;
  return names.map((name) => ({ name, label: labels[name], figure: printCount(totals[name]) }));
}
