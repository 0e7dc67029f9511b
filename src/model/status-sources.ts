import type { Day, Recipient } from './office.ts';
import type { Entry } from './register.ts';
import type { Roadmap } from './roadmap.ts';
import type { Snapshot } from './snapshot.ts';

/** All that a status report is worked out from. */
export interface StatusSources {
  readonly plan: Roadmap;
  readonly entries: readonly Entry[];
  readonly recipients: readonly Recipient[];
  readonly asOf: Day;
  /** Monitorings for the trend, in any order; may be empty. */
  readonly snapshots: readonly Snapshot[];
}
