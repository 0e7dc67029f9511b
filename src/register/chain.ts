import { hash } from 'node:crypto';
import type { LineBody, StateLine } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { hashedValues } from './fields.ts';
import { printNumber } from './number.ts';

/** What the first line names as the hash before it. */
const chainStart = '0'.repeat(64);

/** Where a chain ends: number and hash of its last line. */
export interface ChainHead {
  readonly n: number;
  readonly hash: string;
}

/** The head of a register without lines. */
export const emptyHead: ChainHead = { n: 0, hash: chainStart };

/** Who writes, and when (ISO instant in UTC): part of every line. */
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

/** SHA-256 over all that a line says and the hash of the line before (`hashedValues` has the order). */
export function hashLine(line: Omit<StateLine, 'hash'>): string {
  return hash('sha256', `roadmap line 1\n${JSON.stringify(hashedValues(line))}`);
}

/**
 * Checks line after line of a chain that goes on from `before`, and says of each what is wrong with it. A changed line no
 * longer has its hash; a line rewritten together with its hash no longer fits the line after it; a line taken out leaves a
 * number missing. Codes: `number-line-altered`, `number-line-missing`, `number-chain-broken`; warning `number-clock-back`.
 */
export function chainCheck(before: ChainHead): (line: StateLine) => readonly Problem[] {
  let last: Pick<StateLine, 'n' | 'hash' | 'at'> = { ...before, at: '' };
  return (line) => {
    const found = linkProblems(last, line);
    last = line;
    return found;
  };
}

function linkProblems(before: Pick<StateLine, 'n' | 'hash' | 'at'>, line: StateLine): readonly Problem[] {
  const said = () => ({ n: line.n, what: describeLine(line) });
  const place = { line: line.n };
  if (hashLine(line) !== line.hash) return [problem('number-line-altered', place, said())];
  if (line.n !== before.n + 1) {
    return [problem('number-line-missing', place, { from: before.n + 1, to: line.n - 1, ...said() })];
  }
  if (line.prev !== before.hash)
    return [problem('number-chain-broken', place, { before: before.n, ...said() })];
  if (line.at >= before.at) return [];
  return [problem('number-clock-back', place, { ...said(), at: line.at, earlier: before.at })];
}

/** What a line is about, as a person would look for it: number and year. */
export function describeLine(line: StateLine): string {
  if (line.type === 'moved') return `→ ${line.note}`;
  return line.type === 'open'
    ? `1–${line.serial}, ${line.file}, ${line.year}`
    : `${printNumber(line)}, ${line.year}`;
}
