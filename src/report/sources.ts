import type { Day, Recipient } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** All that a status report is worked out from. */
export interface StatusSources {
  readonly plan: Roadmap;
  readonly entries: readonly Entry[];
  readonly recipients: readonly Recipient[];
  readonly asOf: Day;
  /** Monitorings for the trend, in any order; may be empty. */
  readonly snapshots: readonly Snapshot[];
}
