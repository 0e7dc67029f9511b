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

function keepBefore(blocks: readonly Block[], signature: number, kept: Set<number>): void {
  kept.add(signature);
  for (let index = signature - 1; index >= 0; index -= 1) {
    const before = blocks[index];
    if (before?.type !== 'paragraph') return;
    kept.add(index);
    if (before.role !== 'appendix-note' && before.role !== 'note') return;
  }
}

function leadsTo(block: Paragraph, next: Block): boolean {
  if (roleStyles[block.role].keepNext === true) return true;
  const isList = next.type === 'paragraph' && (next.role === 'bullet' || next.role === 'numbered');
  const last = block.inlines.at(-1);
  return isList && last?.type === 'text' && last.text.trimEnd().endsWith(':');
}
