import type { Day } from './office.ts';

/** A file that went into a run or came out of it. `file` is relative to the workspace (inputs) or the pack, with `/`. */
export interface FileHash {
  readonly file: string;
  readonly sha256: string;
}

/** What an input is for: `config` is roadmap.yaml, `kind` a letter kind's folder as one hash. */
export const inputRoles = [
  'config',
  'directory',
  'emblem',
  'blank',
  'layout',
  'export',
  'list',
  'batch',
  'kind',
] as const;
export type InputRole = (typeof inputRoles)[number];

export interface InputHash extends FileHash {
  readonly role: InputRole;
}

/** One letter of a pack. `number` and `serial` are null in a draft; `path` is relative to the pack's folder. */
export interface PackLetter {
  readonly number: string | null;
  readonly unit: string;
  readonly file: string;
  readonly serial: number | null;
  readonly year: number;
  readonly date: Day;
  readonly asOf: Day | null;
  readonly kind: string;
  /** Codes joined by a space. */
  readonly recipient: string;
  readonly subject: string;
  readonly path: string;
  readonly sha256: string;
}

/**
 * `manifest.json`: all that went into a pack and all that came out. No clock, no machine, no path outside the
 * workspace: the same inputs and the same register give the same manifest everywhere.
 */
export interface Manifest {
  /** Version of this form. */
  readonly manifest: 1;
  readonly program: { readonly name: string; readonly version: string };
  /** `YYYY-MM`. */
  readonly month: string;
  readonly draft: boolean;
  readonly asOf: Day | null;
  readonly inputs: readonly InputHash[];
  /** In the order of their numbers. */
  readonly letters: readonly PackLetter[];
  /** Every file of the pack but the manifest itself, by path. */
  readonly files: readonly FileHash[];
}
