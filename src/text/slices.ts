/** The text in some stretches of a text, joined in order. Stretches count code points, and exclude their end. */
export function slicesOf(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): string {
  const characters = [...text];
  return stretches.map(({ start, end }) => characters.slice(start, end).join('')).join('');
}
