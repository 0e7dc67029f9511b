import type { Block, Paragraph } from '../model/document.ts';
import { roleStyles } from './role-styles.ts';

/**
 * Blocks that are on the page on which the next block begins: whatever leads to a list or table (its last character is a colon), a chart with its legend and figures, and before a signature back to the nearest paragraph of the letter's own text, so that neither the signature nor "Илова" and the
 * signature are alone on a page. What a style keeps is among them (`style.keepNext`).
 */
export function keptWithNext(blocks: readonly Block[]): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (block.type === 'chart') kept.add(at);
    if (block.type === 'paragraph' && next !== undefined && leadsTo(block, next)) kept.add(at);
    // A chart's legend is between the chart and its figures.
    if (blocks[at - 1]?.type === 'chart' && next?.type === 'dataTable') kept.add(at);
    if (block.type === 'signature') keepBefore(blocks, at, kept);
  }
  return kept;
}

/**
 * The first of the blocks that are on the signature's page for certain: the last paragraph of the letter's own text, which is not parted either.
 * The signature itself when no paragraph is before it; undefined without a signature.
 */
export function closingStart(blocks: readonly Block[]): number | undefined {
  const signature = blocks.findIndex(({ type }) => type === 'signature');
  return signature < 0 ? undefined : startOf(blocks, signature);
}

function keepBefore(blocks: readonly Block[], signature: number, kept: Set<number>): void {
  for (let index = startOf(blocks, signature); index <= signature; index += 1) kept.add(index);
}

function startOf(blocks: readonly Block[], signature: number): number {
  let start = signature;
  for (let index = signature - 1; index >= 0; index -= 1) {
    const before = blocks[index];
    if (before?.type !== 'paragraph') return start;
    start = index;
    if (before.role !== 'appendix-note' && before.role !== 'note') return start;
  }
  return start;
}

function leadsTo(block: Paragraph, next: Block): boolean {
  if (roleStyles[block.role].keepNext === true) return true;
  const isList = next.type === 'paragraph' && (next.role === 'bullet' || next.role === 'numbered');
  const last = block.inlines.at(-1);
  return isList && last?.type === 'text' && last.text.trimEnd().endsWith(':');
}
