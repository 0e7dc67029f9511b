/** Of as many different questions as this the answers are kept. */
const most = 4_096;

/**
 * The same function of two texts, which answers at once what it was asked before: cells of a column repeat, and a day or a period is worked out slowly. `work` must always give
 * the same answer to the same question.
 */
export function remember<T>(
  work: (first: string, second: string) => T,
): (first: string, second: string) => T {
  const known = new Map<string, Map<string, { readonly answer: T }>>();
  let count = 0;
  return (first, second) => {
    let own = known.get(first);
    const found = own?.get(second);
    if (found !== undefined) return found.answer;
    if (count >= most) {
      known.clear();
      own = undefined;
      count = 0;
    }
    const answer = work(first, second);
    if (own === undefined) known.set(first, new Map([[second, { answer }]]));
    else own.set(second, { answer });
    count += 1;
    return answer;
  };
}
