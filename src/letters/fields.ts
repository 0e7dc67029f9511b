import { parseDay } from '../dates.ts';
import type { KindField, LetterKind } from '../model/letter.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

/**
 * The kind's own fields as given by the clerk, checked against `letter.yaml`: unknown ones, missing needed ones,
 * and values that are not of the field's type. Days come back as `YYYY-MM-DD`. `place` says where they were given.
 */
export function checkFields(
  kind: LetterKind,
  given: Readonly<Record<string, string>>,
  place: Place,
): Checked<Readonly<Record<string, string>>> {
  const problems: Problem[] = [];
  const names = kind.fields.map((field) => field.name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const known = nearest(name, names) ?? (names.join(', ') || '–');
    problems.push(problem('plan-unknown-field', { ...place, field: name }, { kind: kind.name, name, known }));
  }
  const values: Record<string, string> = {};
  for (const field of kind.fields) {
    const text = given[field.name]?.trim() ?? '';
    const checked = text === '' ? missing(kind, field, place) : typed(field, text, place);
    problems.push(...checked.problems);
    if (checked.value !== undefined) values[field.name] = checked.value;
  }
  return { value: problems.length === 0 ? values : undefined, problems };
}

function missing(kind: LetterKind, field: KindField, place: Place): Checked<string> {
  if (!field.required) return { value: '', problems: [] };
  const args = {
    kind: kind.name,
    name: field.name,
    label: field.label,
    example: field.example || '…',
  };
  return {
    value: undefined,
    problems: [problem('plan-missing-field', { ...place, field: field.name }, args)],
  };
}

function typed(field: KindField, text: string, place: Place): Checked<string> {
  const at = { ...place, field: field.name, value: text };
  const looksLikeDay = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/u.test(text);
  const refuse = (wanted: string, example: string): Checked<string> => {
    const said = field.type === 'day' && looksLikeDay ? { wanted: '', noDay: text } : { wanted, noDay: '' };
    return {
      value: undefined,
      problems: [problem('plan-bad-field', at, { name: field.name, value: text, example, ...said })],
    };
  };
  switch (field.type) {
    case 'day': {
      const day = parseDay(text);
      return day === undefined ? refuse('DD.MM.YYYY', field.example) : { value: day, problems: [] };
    }
    case 'count':
      return /^\d{1,9}$/u.test(text) ? { value: text, problems: [] } : refuse('0, 1, 2, …', field.example);
    case 'text':
      return { value: text, problems: [] };
  }
}
