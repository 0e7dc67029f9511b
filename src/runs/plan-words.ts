import type { MeasureItem, Roadmap } from '../model/roadmap.ts';
import type { Place, Problem } from '../problem.ts';
import { certainSlips } from '../spelling/check-typed.ts';

/** Slips of Uzbek that are certain in the plan's own words, at the measure, item or fact that has them. */
export function planWords({ title, measures }: Roadmap, file: string): readonly Problem[] {
  const check = (text: string, place: Place): readonly Problem[] =>
    certainSlips(text, (_, value) => ({ ...place, value }));
  const ofItem = ({ mechanism, done, place }: MeasureItem): readonly Problem[] => [
    ...check(mechanism, place),
    ...done.flatMap((entry) =>
      entry.type === 'fact' ? check(entry.paragraphs.join('\n'), entry.place) : [],
    ),
  ];
  return [
    ...check(title, { file, field: 'title' }),
    ...measures.flatMap(({ name, items, place }) => [...check(name, place), ...items.flatMap(ofItem)]),
  ];
}
