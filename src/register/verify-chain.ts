import type { StateLine } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { chainStart, hashLine } from './chain.ts';
import { printNumber } from './number.ts';

/**
 * Walks the chain and names every line that was changed, taken out or put in. A changed line no longer has its hash;
 * a line rewritten together with its hash no longer fits the line after it; a line taken out leaves a number missing.
 * Codes: `number-line-altered`, `number-line-missing`, `number-chain-broken`; warning `number-clock-back`.
 */
export function verifyChain(lines: readonly StateLine[]): readonly Problem[] {
  const problems: Problem[] = [];
  let before: Pick<StateLine, 'n' | 'hash' | 'at'> = { n: 0, hash: chainStart, at: '' };
  for (const line of lines) {
    problems.push(...linkProblems(before, line));
    before = line;
  }
  return problems;
}

function linkProblems(before: Pick<StateLine, 'n' | 'hash' | 'at'>, line: StateLine): readonly Problem[] {
  const said = { n: line.n, what: describeLine(line) };
  const place = { line: line.n };
  if (hashLine(line) !== line.hash) return [problem('number-line-altered', place, said)];
  if (line.n !== before.n + 1) {
    return [problem('number-line-missing', place, { from: before.n + 1, to: line.n - 1, ...said })];
  }
  if (line.prev !== before.hash)
    return [problem('number-chain-broken', place, { before: before.n, ...said })];
  if (line.at >= before.at) return [];
  return [problem('number-clock-back', place, { ...said, at: line.at, earlier: before.at })];
}

/** What a line is about, as a person would look for it: number and year. */
export function describeLine(line: StateLine): string {
  if (line.type === 'moved') return `→ ${line.note}`;
  return line.type === 'open'
    ? `1–${line.serial}, ${line.file}, ${line.year}`
    : `${printNumber(line)}, ${line.year}`;
}
