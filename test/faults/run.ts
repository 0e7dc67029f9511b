import type { PostgresServer } from '../support/postgres-server.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { concurrencyFaults } from './concurrency.ts';
import { damageFaults } from './damage.ts';
import { diskFaults } from './disk.ts';
import type { Fault, Means } from './fault.ts';
import { NotHere, seeded } from './fault.ts';
import { killFaults } from './kills.ts';
import { postgresFaults } from './postgres.ts';
import { storageFaults } from './storage-calls.ts';
import { timeFaults } from './time.ts';
import { leave } from './workplace.ts';

/**
 * Makes every fault and says of each what was promised and what was seen:
 * `node --import tsx test/faults/run.ts [--quick] [--kills=1000] [--seed=1] [--only=words]`. Exit 1 when one was broken.
 */
const faults: readonly Fault[] = [
  ...storageFaults,
  ...killFaults,
  ...diskFaults,
  ...timeFaults,
  ...damageFaults,
  ...concurrencyFaults,
  ...postgresFaults,
];

const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const quick = process.argv.includes('--quick');
const seed = Number(option('seed') ?? 1);
const only = option('only') ?? '';
let server: Promise<PostgresServer> | undefined;
const means: Means = {
  quick,
  kills: Number(option('kills') ?? (quick ? 10 : 1000)),
  random: seeded(seed),
  server: () => (server ??= startPostgres()),
};

const chosen = faults.filter((fault) => fault.name.includes(only));
const seen = { held: 0, broken: 0, 'not here': 0 };
console.log(`${chosen.length} faults, seed ${seed}${quick ? ', a small share of each' : ''}`);
for (const [index, fault] of chosen.entries()) {
  const begun = performance.now();
  const { outcome, detail } = await attempt(fault);
  seen[outcome] += 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${String(index + 1).padStart(2)}. ${outcome.toUpperCase()}  ${fault.name}: ${detail} (${seconds} s)`,
  );
  console.log(`      promised: ${fault.promise}`);
}
await (await server)?.stop();
leave();
console.log(`held ${seen.held}, broken ${seen.broken}, not possible on this machine ${seen['not here']}`);
process.exitCode = seen.broken === 0 ? 0 : 1;

async function attempt(fault: Fault): Promise<{ outcome: keyof typeof seen; detail: string }> {
  try {
    return { outcome: 'held', detail: await fault.run(means) };
  } catch (error) {
    if (error instanceof NotHere) return { outcome: 'not here', detail: error.message };
    return {
      outcome: 'broken',
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
