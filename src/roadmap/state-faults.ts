import { printDay } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { ItemState, Roadmap } from '../model/roadmap.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** The states as they are written, and as offices say them in any of the languages. */
const stateWords: readonly (readonly [ItemState, readonly string[]])[] = [
  ['done', ['done', 'бажарилди', 'бажарилган', 'bajarildi', 'выполнено', 'исполнено']],
  ['in-progress', ['in-progress', 'бажарилмоқда', 'bajarilmoqda', 'выполняется', 'исполняется']],
  ['not-started', ['not-started', 'бошланмаган', 'boshlanmagan', 'не начато']],
];

/** A state as a person types it, in words of any language; undefined for anything else. */
export function stateOf(typed: string): ItemState | undefined {
  const word = typed.trim().toLowerCase().replace(/\.$/u, '');
  return stateWords.find(([, words]) => words.includes(word))?.[0];
}

/** `plan-day-to-come`: what has not happened yet cannot be done. */
export function dayToCome(id: string, day: Day, today: Day): readonly Problem[] {
  if (day <= today) return [];
  const args = { id, day: printDay(day, 'short'), today: printDay(today, 'short') };
  return [problem('plan-day-to-come', { field: 'date', value: day }, args)];
}

/**
 * `plan-state-contradicts`: another state of the same day, or "not started" of an item under which something was done by then.
 * An item that the plan has not is reported by whoever writes it.
 */
export function stateFaults(
  plan: Roadmap,
  id: string,
  mark: { readonly from: Day; readonly state: ItemState },
): readonly Problem[] {
  const item = plan.measures.flatMap((measure) => measure.items).find((one) => one.id === id);
  const other = item?.states.find(({ from, state }) => from === mark.from && state !== mark.state);
  const fact = item?.done.find((entry) => entry.type === 'fact' && entry.to <= mark.from);
  const against = other ?? (mark.state === 'not-started' ? fact : undefined);
  if (against === undefined) return [];
  const { file = '', line = 0 } = against.place;
  const args = { id, state: mark.state, file, line };
  return [problem('plan-state-contradicts', { ...against.place, field: 'state', value: mark.state }, args)];
}
