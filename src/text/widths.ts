/** Half- and full-width forms of punctuation. */

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '．',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** Punctuation in full width; letters and digits as they are. */
export function fullWidth(text: string): string {
  return text.replace(/[,.:;!?()]/g, (mark) => FULL[mark] ?? mark);
}
