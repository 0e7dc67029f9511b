import type { Day } from './office.ts';
import type { Deadline, ItemState } from './roadmap.ts';
import type { Totals } from './snapshot.ts';

/** The roadmap as it is on a day: what the table prints, and what is to be done next. */
export interface StatusReport {
  readonly title: string;
  readonly asOf: Day;
  /** `(2022 йил 4 октябрь ҳолатига)`. */
  readonly asOfLine: string;
  readonly head: readonly string[];
  readonly measures: readonly StatusMeasure[];
  readonly totals: StatusTotals;
  /** Figures of the monitorings whose exports were given, oldest first; empty when none were. */
  readonly trend: readonly TrendPoint[];
}

/** Totals of one monitoring. */
export interface TrendPoint extends Totals {
  readonly asOf: Day;
}

export interface StatusTotals {
  readonly items: number;
  readonly done: number;
  readonly inProgress: number;
  /** Items with no state, or not begun. */
  readonly other: number;
  readonly late: number;
}

export interface StatusMeasure {
  readonly no: string;
  readonly name: string;
  readonly items: readonly StatusItem[];
}

/** One row of the table on the report's day. */
export interface StatusItem {
  readonly id: string;
  /** With its own number before it when the measure has several: `3. Тасдиқланган …`. */
  readonly mechanism: string;
  readonly deadline: Deadline;
  readonly deadlineText: string;
  /** The day that counts now: of a yearly deadline the first one not met; null where no day is set. */
  readonly due: Day | null;
  readonly state: ItemState | null;
  /** `Бажарилди.`; empty when no state is written. */
  readonly stateText: string;
  readonly late: boolean;
  readonly lastLetter: ReportedLetter | null;
  /** Letters reported in the row, in the order of the text. */
  readonly letters: readonly ReportedLetter[];
  readonly paragraphs: readonly StatusParagraph[];
  readonly steps: readonly Step[];
}

export interface ReportedLetter {
  readonly number: string;
  readonly year: number;
  readonly date: Day;
}

export interface StatusParagraph {
  /** `letters` are made from the register, `text` and `link` are in the plan. */
  readonly source: 'text' | 'link' | 'letters';
  readonly bullet: boolean;
  readonly text: string;
}

/**
 * What is to be done next. `late`: the deadline passed and it is not done · `due-soon`: within 30 days ·
 * `state-missing`: the deadline passed, work is reported of, no state is written · `monitoring-missing` and
 * `monitoring-due`: a month's (quarter's) monitoring has no letter, past its day or before it · `letter-unreported`: the register has a letter of
 * this row that the plan does not mention.
 */
export type Step =
  | { readonly type: 'late' | 'due-soon' | 'state-missing'; readonly due: Day }
  | { readonly type: 'monitoring-missing' | 'monitoring-due'; readonly month: string; readonly due: Day }
  | { readonly type: 'letter-unreported'; readonly letter: ReportedLetter };
