import { yearOf } from '../../dates.ts';
import { shownPath } from '../../io/paths.ts';
import type { Entry } from '../../model/register.ts';
import type { DraftLetter } from '../../runs/drafts.ts';
import type { IssuedLetter, NumberedLetter } from '../../runs/letters-issued/store.ts';
import type { PreparedLetter } from '../../runs/letters-prepared/prepared-letter.ts';

/** One letter in the JSON document; keys in the order of docs/product.md section 5. */
export interface LetterJson {
  readonly number: string | null;
  readonly unit: string;
  readonly file: string;
  readonly serial: number | null;
  readonly year: number;
  readonly date: string;
  readonly asOf: string | null;
  readonly kind: string;
  readonly recipient: string;
  readonly status: 'planned' | 'draft' | 'reserved' | 'issued' | 'void';
  readonly reused: boolean;
  readonly path: string;
  readonly sha256: string | null;
  /** A circular's files for its recipients, when there are any. */
  readonly copies?: readonly { readonly recipient: string; readonly path: string; readonly sha256: string }[];
}

/** A letter that would get the number, or has it already. */
export function plannedJson({ prepared, entry, reused, path }: NumberedLetter, root: string): LetterJson {
  const status = reused ? entry.status : 'planned';
  return { ...entryJson(prepared, entry), status, reused, path: shownPath(root, path), sha256: entry.sha256 };
}

export function issuedJson({ prepared, entry, reused, shown, sha256, copies }: IssuedLetter): LetterJson {
  const json = { ...entryJson(prepared, entry), status: 'issued', reused, path: shown, sha256 } as const;
  return copies.length === 0 ? json : { ...json, copies };
}

export function draftJson({ prepared: { planned }, shown, sha256, copies }: DraftLetter): LetterJson {
  return {
    number: null,
    unit: planned.signatory.unit,
    file: planned.file,
    serial: null,
    year: yearOf(planned.date),
    date: planned.date,
    asOf: planned.asOf,
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    status: 'draft',
    reused: false,
    path: shown,
    sha256,
    ...(copies.length === 0 ? {} : { copies }),
  };
}

function entryJson({ planned }: PreparedLetter, entry: Entry) {
  const { number, unit, file, serial, year, date, recipient } = entry;
  const { asOf, kind } = planned;
  return { number, unit, file, serial, year, date, asOf, kind: kind.name, recipient: recipient ?? '' };
}
