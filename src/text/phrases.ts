/** Chinese headings are kept together word by word: they may break between words, and where a mark parts them. */

const HAN = /^\p{Script=Han}+$/u;
const OPENING = /[（《〈「『【“‘([]/;
const CLOSING = /[，。、；：！？）》〉」』】”’…,;:!?)\]]/;
/** Characters that end a word when they stand by themselves. */
const ENDING = /[的者化业力部性型区市县圈率]/;
/** Beside such a sign browsers break whatever they are told of words. */
const SIGNED = /\p{Script=Han}{1,6}[+＋%‰]\p{Script=Han}{1,6}/gu;
const HEADINGS = /<h([1-6])\b[^>]*>.*?<\/h\1>/gs;

/** Words by Unicode’s dictionary. The edition’s own words are known beside it. */
const dictionary = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * A text in words. Of what the dictionary does not know it makes single characters: several of them are one word; one
 * alone, or one that ends words, belongs to the word before it.
 */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  let open = false;
  for (const { segment } of dictionary.segment(text)) {
    const before = words.at(-1) ?? '';
    const isSingle = HAN.test(segment) && [...segment].length === 1;
    const ends = isSingle && ENDING.test(segment);
    if (HAN.test(before) && (ends || (isSingle && open))) words.push((words.pop() ?? '') + segment);
    else words.push(segment);
    open = isSingle && !ends;
  }
  // One alone, which nothing has joined.
  return words.reduce<string[]>((joined, word) => {
    const before = joined.at(-1) ?? '';
    const isAlone = [word, before].some((one) => [...one].length === 1);
    if (isAlone && HAN.test(word) && HAN.test(before)) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    return joined;
  }, []);
}

/**
 * Where a text may break: UTF-16 offsets, ascending.
 * @param known words that stay whole whatever the dictionary says
 */
export function phraseBreaks(text: string, known: readonly string[] = []): number[] {
  const inside = new Set<number>();
  for (const word of known)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      for (let offset = at + 1; offset < at + word.length; offset += 1) inside.add(offset);
  let at = 0;
  return wordsIn(text).flatMap((word) => {
    const [before, after] = [text.slice(0, at).at(-1) ?? '', word.charAt(0)];
    at += word.length;
    const parted = CLOSING.test(before)
      ? HAN.test(after) || OPENING.test(after)
      : HAN.test(before) && (HAN.test(after) || OPENING.test(after));
    return parted && !inside.has(at - word.length) ? [at - word.length] : [];
  });
}

/** A page with a `<wbr>` at each such place in its headings. Marks and links in them stay as they are. */
export function withPhrases(html: string, known: readonly string[]): string {
  return html.replace(HEADINGS, (heading) => {
    const parts = heading.split(/(<[^>]*>)/);
    const breaks = new Set(phraseBreaks(parts.filter((_, index) => index % 2 === 0).join(''), known));
    let at = 0;
    return parts
      .map((part, index) => {
        if (index % 2 === 1) return part;
        const start = at;
        at += part.length;
        // After the character before, so that it stands outside what begins with the one behind.
        return part
          .replace(/[\s\S]/g, (unit, here) => (breaks.has(start + here + 1) ? `${unit}<wbr>` : unit))
          .replace(SIGNED, '<span class="unbroken">$&</span>');
      })
      .join('');
  });
}
