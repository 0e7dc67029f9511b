/** A prefix code: for each symbol its bits, lowest first as deflate writes them, and how many. */
export interface PrefixCode {
  readonly bits: Uint16Array;
  readonly lengths: Uint8Array;
}

/**
 * The code that makes symbols of these frequencies shortest, none longer than `limit` bits. Every symbol gets a code:
 * those of frequency 0 a long one. There are at least two symbols.
 */
export function makeCode(frequencies: readonly number[], limit: number): PrefixCode {
  let weights = frequencies.map((frequency) => frequency + 1);
  let lengths = treeDepths(weights);
  while (Math.max(...lengths) > limit) {
    // Flattening the weights shortens the longest codes; with all weights equal every code is short enough.
    weights = weights.map((weight) => Math.ceil(weight / 2));
    lengths = treeDepths(weights);
  }
  return codeOfLengths(lengths);
}

/** Depth of each leaf in a Huffman tree. Equal weights are joined in the order of their symbols, so the tree is one. */
function treeDepths(weights: readonly number[]): number[] {
  const count = weights.length;
  const leaves = weights.map((_, symbol) => symbol);
  leaves.sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  // Leaves and the nodes joined from them, each with its weight and its parent; nodes come in the order of weight.
  const weightOf = [...weights];
  const parents = new Array<number>(2 * count - 1).fill(0);
  let leaf = 0;
  let node = count;
  const takeLeast = () => {
    const fromLeaves =
      leaf < count &&
      (node >= weightOf.length || (weightOf[leaves[leaf] ?? 0] ?? 0) <= (weightOf[node] ?? 0));
    if (!fromLeaves) return node++;
    leaf += 1;
    return leaves[leaf - 1] ?? 0;
  };
  while (weightOf.length < 2 * count - 1) {
    const [a, b] = [takeLeast(), takeLeast()];
    parents[a] = weightOf.length;
    parents[b] = weightOf.length;
    weightOf.push((weightOf[a] ?? 0) + (weightOf[b] ?? 0));
  }
  const depths = new Array<number>(2 * count - 1).fill(0);
  for (let at = 2 * count - 3; at >= 0; at -= 1) depths[at] = (depths[parents[at] ?? 0] ?? 0) + 1;
  return depths.slice(0, count);
}

/** The canonical code of given lengths (RFC 1951, section 3.2.2); a length of 0 is a symbol without a code. */
function codeOfLengths(lengths: readonly number[]): PrefixCode {
  const bits = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    code <<= 1;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      bits[symbol] = reverse(code, length);
      code += 1;
    }
  }
  return { bits, lengths: Uint8Array.from(lengths) };
}

/** Deflate packs the first bit of a code lowest. */
function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
  return reversed;
}
