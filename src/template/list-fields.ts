import type { LetterKind } from '../model/letter.ts';
import type { Field, FieldType } from './field.ts';
import { fieldsOfKind } from './letter-fields.ts';

/** A field as a clerk writes it; fields of a list's items are written inside `{{#each LIST}}`. */
export interface ListedField {
  readonly name: string;
  readonly type: FieldType;
  /** The list inside whose `{{#each}}` it is, or null. */
  readonly inside: string | null;
  readonly label: string;
  readonly example: string;
}

/** All fields of a kind with full names (`totals.placed`), items of a list after the list. */
export function listFields(kind: LetterKind): readonly ListedField[] {
  return fieldsOfKind(kind).flatMap((field) => listed(field, '', null));
}

function listed(field: Field, prefix: string, inside: string | null): readonly ListedField[] {
  const name = `${prefix}${field.name}`;
  const self: ListedField = { name, type: field.type, inside, label: field.label, example: field.example };
  const parts = field.parts ?? [];
  if (field.type === 'record') return parts.flatMap((part) => listed(part, `${name}.`, inside));
  if (field.type === 'list') return [self, ...parts.flatMap((part) => listed(part, '', name))];
  return [self];
}
