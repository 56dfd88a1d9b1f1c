/** How far Unicode sets the full-width forms of ASCII characters apart from them. */
const APART = '，'.charCodeAt(0) - ','.charCodeAt(0);

/** Punctuation in full width; letters and digits as they are. */
export function fullWidth(text: string): string {
  return text.replace(/[,.:;!?()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + APART));
}
