import type { Place } from '../problem.ts';
import type { Day } from './office.ts';

/** The roadmap ("йўл харитаси") as `plan.yaml` has it: what is to be done, by when, and what was done. */
export interface Roadmap {
  readonly title: string;
  /** The act that it carries out; no letter of the roadmap can be older. */
  readonly act: { readonly number: string; readonly date: Day };
  readonly measures: readonly Measure[];
}

/** A measure ("чора-тадбир"), the table's first two columns; it has at least one item. */
export interface Measure {
  readonly no: string;
  readonly name: string;
  readonly items: readonly MeasureItem[];
  readonly place: Place;
}

/** One row of the table: a mechanism with its deadline, its states over time and what was done. */
export interface MeasureItem {
  /** `3.1`; a measure of one row only has the measure's own number (`5`). */
  readonly id: string;
  readonly mechanism: string;
  readonly deadline: Deadline;
  /** By day; the last one not after a day is the state of that day. */
  readonly states: readonly StateMark[];
  readonly done: readonly DoneEntry[];
  readonly place: Place;
}

/** `month` is met until its last day; `yearly` each year until that day (`12-01`), which is still in time. */
export type Deadline =
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'month'; readonly month: string }
  | { readonly type: 'yearly'; readonly monthDay: string }
  | { readonly type: 'continuous' }
  | { readonly type: 'schedule' };

export type ItemState = 'done' | 'in-progress' | 'not-started';

export interface StateMark {
  readonly from: Day;
  readonly state: ItemState;
  readonly place: Place;
}

export type DoneEntry = Fact | LetterList;

/** Something done, in a person's words. It can be reported from the last day of its time on. */
export interface Fact {
  readonly type: 'fact';
  readonly from: Day;
  readonly to: Day;
  /** The time as written: `2021-01-08`, `2021-07`, `2021-05-24..2021-05-28`. */
  readonly when: string;
  /** One text a paragraph; one that begins with `- ` is a bullet. `{letter}` stands for the cited letters in turn. */
  readonly paragraphs: readonly string[];
  /** Addresses printed under the text, one a paragraph. */
  readonly links: readonly string[];
  readonly letters: readonly CitedLetter[];
  /** Days of a monitoring that this reports although it has no letter in the register. */
  readonly monitored: readonly Day[];
  readonly place: Place;
}

/** A letter named in a fact: the year is part of every citation, the printed number has none. */
export interface CitedLetter {
  readonly number: string;
  readonly year: number;
  readonly place: Place;
}

/** Where the register's letters are reported: one sentence a letter, or one for all letters of a day. */
export interface LetterList {
  readonly type: 'letters';
  /** ItemText above the sentences, when there is at least one. */
  readonly intro: readonly string[];
  readonly kinds: readonly string[];
  /** Kinds of this item that the table does not name one by one (notices to each body). */
  readonly notTold: readonly string[];
  /** Older letters are not reported here. */
  readonly from: Day | null;
  /** Letters of one day share one sentence from this day on; null: never. */
  readonly joinFrom: Day | null;
  /** Has `{date}`, `{number}` and `{to}`. */
  readonly one: string;
  /** Has `{date}` and `{letters}`, which is `each` for every letter, joined by commas and "ҳамда". */
  readonly several: string;
  /** Has `{number}` and `{to}`. */
  readonly each: string;
  readonly days: readonly DayWording[];
  readonly names: readonly NameInTable[];
  readonly rhythm: readonly Rhythm[];
  readonly place: Place;
}

/** What is said otherwise of the letters of one day. */
export interface DayWording {
  readonly day: Day;
  /** `event` "… куни", `as-of` "… ҳолатига"; null: by whether the letter reports a day's figures. */
  readonly dateAs: 'event' | 'as-of' | null;
  readonly one: string | null;
  /** Recipient codes in the order of the sentence; those not named follow by number. */
  readonly order: readonly string[];
}

/** A recipient's dative where the table has it otherwise than the directory; both days included, null is open. */
export interface NameInTable {
  readonly recipient: string;
  readonly dative: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** From a month (`2022-04`) on, one monitoring every month or quarter, until `day` of the period's first month. */
export interface Rhythm {
  readonly from: string;
  readonly every: 'month' | 'quarter';
  readonly day: number;
}
