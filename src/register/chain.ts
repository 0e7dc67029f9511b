import { createHash } from 'node:crypto';
import type { LineBody, StateLine } from '../model/register.ts';

/** What the first line names as the hash before it. */
export const chainStart = '0'.repeat(64);

/** Where a chain ends: number and hash of its last line; `n` 0 for an empty register. */
export interface ChainHead {
  readonly n: number;
  readonly hash: string;
}

/** Who writes, and when (ISO instant in UTC): stands in every line. */
export interface Writer {
  readonly at: string;
  readonly by: string;
}

/** Lines chained to the head in the order given; the first gets `head.n + 1`. */
export function chainLines(
  head: ChainHead,
  bodies: readonly LineBody[],
  writer: Writer,
): readonly StateLine[] {
  let { n, hash: prev } = head;
  return bodies.map((body) => {
    n += 1;
    const unhashed = { ...body, n, at: writer.at, by: writer.by, prev };
    const line = { ...unhashed, hash: hashLine(unhashed) };
    prev = line.hash;
    return line;
  });
}

/**
 * SHA-256 over all that a line says and the hash of the line before. The order and the form below are part of the
 * register's format (schema 1): a change of either would make every kept chain look altered.
 */
export function hashLine(line: Omit<StateLine, 'hash'>): string {
  const said = JSON.stringify([
    line.n,
    line.type,
    line.at,
    line.by,
    line.unit,
    line.file,
    line.serial,
    line.year,
    line.counter,
    line.date,
    line.asOf,
    line.kind,
    line.recipient,
    line.subject,
    line.note,
    line.key,
    line.contentsSha256,
    line.path,
    line.sha256,
    line.measure,
    line.act,
    line.prev,
    // Said only where it is so.
    ...(line.again === true ? ['again'] : []),
  ]);
  return createHash('sha256').update(`roadmap line 1\n${said}`).digest('hex');
}
