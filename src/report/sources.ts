import type { Day, Recipient } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Roadmap } from '../model/roadmap.ts';

/** All that a status report is worked out from. */
export interface StatusSources {
  readonly plan: Roadmap;
  readonly entries: readonly Entry[];
  readonly recipients: readonly Recipient[];
  readonly asOf: Day;
}
