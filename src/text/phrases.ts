/** Chinese headings are kept together word by word: they may break between words, and where a mark parts them. */

const HAN = /\p{Script=Han}/u;
const OPENING = /[（《〈「『【“‘([]/;
const CLOSING = /[，。、；：！？）》〉」』】”’…,;:!?)\]]/;
/** Beside such a sign browsers break whatever they are told of words. */
const SIGNED = /\p{Script=Han}{1,6}[+＋%‰]\p{Script=Han}{1,6}/gu;
const HEADINGS = /<(h[1-6]|div(?= class="heading"))\b[^>]*>.*?<\/\1>/gs;

/** What stands between words here is U+200B, and goes where two are one after all; each rule takes up from the last. */
const JOINTS: readonly RegExp[] = [
  // A character that ends words, by itself.
  /(?<=\p{Script=Han})\u200b(?=[的者化业力部性型区市县圈率](?:\u200b|$))/gu,
  // Single characters in a row: a word that the dictionary has not.
  /(?<=(?:^|\u200b)\p{Script=Han})\u200b(?=\p{Script=Han}(?:\u200b|$))/gu,
  // One alone goes with the word before it, or with the next.
  /(?<=\p{Script=Han})\u200b(?=\p{Script=Han}(?:\u200b|$))/gu,
  /(?<=(?:^|\u200b)\p{Script=Han})\u200b(?=\p{Script=Han})/gu,
];

/** The dictionary of words that comes with Node. */
const dictionary = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

function wordsIn(text: string): string[] {
  const words = [...dictionary.segment(text)].map(({ segment }) => segment).join('\u200b');
  return JOINTS.reduce((joined, joint) => joined.replace(joint, ''), words).split('\u200b');
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
    const [before, after, here] = [text.charAt(at - 1), text.charAt(at), at];
    at += word.length;
    const isParted = (HAN.test(before) || CLOSING.test(before)) && (HAN.test(after) || OPENING.test(after));
    return isParted && !inside.has(here) ? [here] : [];
  });
}

/** A page with a `<wbr>` at each such place in its headings. Marks and links in them stay as they are. */
export function withPhrases(html: string, known: readonly string[]): string {
  return html.replace(HEADINGS, (heading) => {
    const parts = heading.split(/(<[^>]*>)/);
    const breaks = new Set(phraseBreaks(parts.filter((_, index) => index % 2 === 0).join(''), known));
    let at = 0;
    const broken = parts.map((part, index) => {
      if (index % 2 === 1) return part;
      const start = at;
      at += part.length;
      return part
        .replace(/[\s\S]/g, (unit, here) => (breaks.has(start + here) ? `<wbr>${unit}` : unit))
        .replace(SIGNED, '<span class="unbroken">$&</span>');
    });
    // What is drawn in the place of a character comes before it.
    return broken.join('').replace(/(<span data-full="[^"]*">)<wbr>/g, '<wbr>$1');
  });
}
