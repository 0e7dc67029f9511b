import type { LetterKind } from '../model/letter.ts';
import type { Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { checkKind } from './check-kind.ts';
import type { KindCode } from './compile-kind.ts';
import { codeOf } from './compile-kind.ts';

/** What is worked out of a kind's templates before any letter is filled. Plain data: it may be kept between runs. */
export interface PreparedKind {
  readonly faults: readonly Problem[];
  /** Null when a fault is an error. */
  readonly code: KindCode | null;
}

const preparedKinds = new WeakMap<LetterKind, PreparedKind>();

/** The kind's faults (`checkKind`) and its templates as code; worked out once a kind. */
export function prepareKind(kind: LetterKind): PreparedKind {
  const known = preparedKinds.get(kind);
  if (known !== undefined) return known;
  const faults = checkKind(kind);
  const prepared = { faults, code: hasErrors(faults) ? null : codeOf(kind) };
  preparedKinds.set(kind, prepared);
  return prepared;
}

/** Takes what an earlier run has worked out of the very same kind. */
export function rememberKind(kind: LetterKind, prepared: PreparedKind): void {
  preparedKinds.set(kind, prepared);
}
