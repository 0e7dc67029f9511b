import type { ItemState } from '../model/roadmap.ts';

/** The table's headings, as the seed document has them. */
export const tableHead: readonly string[] = [
  'Т/р',
  'Чора-тадбир номи',
  'Амалга ошириш механизми',
  'Бажариш муддати',
  'Ижро ҳолати',
];

/** A state as the table prints it; nothing when none is written or work has not begun. */
export function printState(state: ItemState | null): string {
  return state === 'done' ? 'Бажарилди.' : state === 'in-progress' ? 'Бажарилмоқда.' : '';
}
