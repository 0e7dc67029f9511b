import type { AskedLetters } from '../../letters/asked-letters.ts';
import type { Day, LetterScript } from '../../model/office.ts';
import type { Source } from '../../model/table.ts';
import type { Checked } from '../../problem.ts';
import type { ReadFiles } from '../bad-rows.ts';
import type { Call } from '../call.ts';
import type { ExportOptions } from '../reading.ts';
import type { Office } from '../workspace.ts';
import type { FigureReader } from './figures.ts';

/** What letters are asked for on a command line, and how their exports are read. */
export interface LetterOptions extends ExportOptions {
  readonly kind: string | undefined;
  readonly to: readonly string[];
  readonly date: Day | undefined;
  readonly signatory: string | undefined;
  readonly executor: string | undefined;
  readonly previous: readonly string[];
  readonly set: Readonly<Record<string, string>>;
  readonly batch?: string | undefined;
  readonly each?: boolean;
  readonly script?: LetterScript | undefined;
}

/** Letters that a run is asked for: by whom, and the files that it reads for them. */
export interface Asking {
  readonly office: Office;
  /** The spreadsheet that asks for them, one letter a row. */
  readonly batch: Source | undefined;
  /** The exports, as they are read. */
  readonly exports: readonly ReadFiles[];
  /** Reads what is asked for. What is wrong with one of them does not hide what is wrong with another. */
  readonly read: () => Promise<Checked<readonly AskedLetters[]>>;
}

/** What a command line or its batch asks for, before the exports are read. */
export interface AskedInWords {
  readonly call: Call<LetterOptions>;
  readonly office: Office;
  /** Exports of the command line. */
  readonly exports: readonly string[];
  readonly date: Day;
  /** True when that day was asked for. */
  readonly isDated: boolean;
  readonly figures: FigureReader;
}
