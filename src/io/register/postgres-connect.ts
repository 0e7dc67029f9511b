import type { Client } from 'pg';
import { problem, RoadmapError } from '../../problem.ts';
import { withoutPassword } from './address.ts';
import { postgresError } from './postgres-errors.ts';

const connectMs = 10_000;

/**
 * A connection on which every commit is on the disk before it is reported, and which waits for nothing longer than it
 * should: locks `waitMs`, statements and silence inside a transaction 5 s longer. Refuses a server that does not
 * write through (`register-fsync-off`); throws `register-unreachable`.
 */
export async function connectPostgres(url: string, waitMs: number): Promise<Client> {
  const { default: pg } = await import('pg');
  const address = withoutPassword(url);
  const client = new pg.Client({
    connectionString: url,
    application_name: 'roadmap',
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
  });
  // A connection that dies while idle is noticed by the next query; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(settings(waitMs));
    await refuseForgetfulServer(client);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (error instanceof RoadmapError) throw error;
    throw postgresError(error, address, 'register-unreachable');
  }
}

function settings(waitMs: number): string {
  const longer = waitMs + 5000;
  return `SET synchronous_commit = on; SET lock_timeout = ${waitMs}; SET statement_timeout = ${longer};
    SET idle_in_transaction_session_timeout = ${longer}; SET search_path = roadmap;
    SET default_transaction_isolation = 'read committed'; SET client_encoding = 'UTF8'`;
}

/** A number that was given out must outlast a power cut: that takes fsync and whole pages on the server. */
async function refuseForgetfulServer(client: Client): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes']) {
    const { rows } = await client.query<{ value: string }>('SELECT current_setting($1) AS value', [setting]);
    if (rows[0]?.value === 'off') {
      throw new RoadmapError(3, [problem('register-fsync-off', {}, { setting })]);
    }
  }
}
