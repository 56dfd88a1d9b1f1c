/** The numbers that an English sentence states, in digits or in words. */

const SMALL = [
  ...'zero one two three four five six seven eight nine ten'.split(' '),
  ...'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Words that name a number without a numeral, and the least that they can mean. */
const VAGUE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:a|one) third\b/g, 1 / 3],
  [/\bhalf\b/g, 0.5],
  [/\b(?:a|each an?|an) (?=[a-z])/g, 1],
  [/\b(?:several|many|multiple|a number of|various)\b/g, 2],
  [/\b(?:several|some) thousands?\b|\bthousands\b/g, 1e3],
  [/\b(?:decade|ten-year)\b/g, 10],
];

const WORDS = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ...TENS.flatMap((ten, index) =>
    SMALL.slice(1, 10).map((unit, value) => [`${ten}-${unit}`, 21 + 10 * index + value] as const),
  ),
]);

const NUMERAL = new RegExp(
  `(\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${[...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b)(?:\\s*[–-]\\s*|\\s+)?((?:(?:${Object.keys(SCALES).join('|')})\\b\\s*)*)`,
  'gi',
);

/** Every number of an English text, in no particular order. */
export function englishQuantities(text: string): number[] {
  const lower = text.toLowerCase();
  const found: number[] = [];
  for (const [, numeral = '', scales = ''] of lower.matchAll(NUMERAL)) {
    const value = WORDS.get(numeral) ?? Number(numeral.replaceAll(',', ''));
    const scale = scales.split(/\s+/).reduce((product, word) => product * (SCALES[word] ?? 1), 1);
    found.push(value * scale, ...(scale === 1 ? [] : [value]));
  }
  for (const [pattern, value] of VAGUE) if (lower.search(pattern) >= 0) found.push(value);
  return found;
}
