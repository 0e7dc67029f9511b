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
  const leaves = weights.map((weight, symbol) => ({ weight, symbols: [symbol] }));
  const joined: typeof leaves = [];
  leaves.sort((a, b) => a.weight - b.weight || (a.symbols[0] ?? 0) - (b.symbols[0] ?? 0));
  const depths = new Array<number>(weights.length).fill(0);
  const takeLeast = () => {
    const [leaf] = leaves;
    const [node] = joined;
    const fromLeaves = node === undefined || (leaf !== undefined && leaf.weight <= node.weight);
    return (fromLeaves ? leaves.shift() : joined.shift()) ?? { weight: 0, symbols: [] };
  };
  while (leaves.length + joined.length > 1) {
    const [a, b] = [takeLeast(), takeLeast()];
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) depths[symbol] = (depths[symbol] ?? 0) + 1;
    joined.push({ weight: a.weight + b.weight, symbols });
  }
  return depths;
}

/** The canonical code of given lengths (RFC 1951, section 3.2.2); a length of 0 is a symbol without a code. */
export function codeOfLengths(lengths: readonly number[]): PrefixCode {
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
