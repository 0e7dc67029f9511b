/**
 * What a template may name. `count` prints with parted thousands, `percent` with one decimal and a comma,
 * `day` in the form "2022 йил 8 август" unless the word `day` asks for another one.
 */
export type FieldType = 'text' | 'count' | 'percent' | 'day' | 'record' | 'list';

/** One field of a letter; `label` says in Uzbek what it holds, `parts` are the fields of a record or of a list's items. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly example: string;
  readonly parts?: readonly Field[];
}
