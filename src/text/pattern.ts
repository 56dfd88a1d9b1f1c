/** A text as a pattern (with the flag `u`) that matches it letter by letter. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
