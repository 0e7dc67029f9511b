const cased = /(?:нинг|лари|лар|ни|га|да|дан|даги|ган|ning|lari|lar|ni|ga|da|dan|dagi|gan)$/u;
const second =
  /^(?:ва|ўз|ҳар|бу|шу|бир|энг|деб|ҳам|эди|эса|эмас|экан|зид|ҳамда|учун|билан|бўйича|томонидан|орқали|ҳақида|тўғрисида|асосида|мувофиқ|va|oʻz|har|bu|shu|bir|eng|deb|ham|edi|esa|emas|ekan|hamda|uchun|bilan|boʻyicha|tomonidan|orqali|haqida|asosida|muvofiq)$/u;

/** Beginnings that right words are made with: `гидроэнергетика` is one word. */
const joining =
  /^(?:авто|авиа|агро|аэро|био|веб|видео|гео|гидро|кибер|кино|макро|микро|мета|моно|мото|мульти|нано|нейро|пара|поли|радио|ретро|супер|теле|термо|транс|фото|электро|энерго|этно|умум|кўп|кам|сер|ҳам|бош|олий|хуш|нов|avto|agro|bio|veb|video|gidro|kino|makro|mikro|radio|tele|foto|elektro|energo|umum|kam|koʻp|bosh|xush)$/u;

/** `Супер тугмаси` may be written apart. */
export function isJoining(word: string): boolean {
  return joining.test(word);
}

/** `органларива` is `органлари ва`: two right words, the second one that follows others, the first with a case, or both long. */
export function partWords(
  word: string,
  isRight: (word: string) => boolean,
  pairs: ReadonlyMap<string, string>,
): string | undefined {
  for (let at = 3; at <= word.length - 2; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (startsPair(first, last, pairs) && isRight(last)) return `${first}-${last}`;
    if (isJoin(first, last) && isRight(first) && isRight(last)) return `${first} ${last}`;
  }
  return undefined;
}

/** `чора` and `тадбирлар`: the second may have endings. `pairs` are the second words by the first. */
export function startsPair(first: string, last: string, pairs: ReadonlyMap<string, string>): boolean {
  const second = pairs.get(first);
  return second !== undefined && last.startsWith(second);
}

function isJoin(first: string, last: string): boolean {
  if (second.test(last)) return first.length >= 4;
  if (first.length < 4 || last.length < 4 || joining.test(first)) return false;
  return first.length + last.length >= (cased.test(first) ? 9 : 10);
}
