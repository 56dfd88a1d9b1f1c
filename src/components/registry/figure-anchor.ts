/** The id of a figure's row in the table of all figures. Document ids have no underscore, so that no two are alike. */
export function figureAnchor(document: string, figure: string): string {
  return `${document}_${figure}`;
}
