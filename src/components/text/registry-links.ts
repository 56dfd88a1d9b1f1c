import { readAddress } from '#src/corpus/walk.ts';

export type RegistryKind = 'name' | 'reference' | 'event' | 'term' | 'theme' | 'figure';

/**
 * The page of a registered thing, without base path and language; null where
 * there is no such page. What links to registries asks here and nowhere else.
 *
 * @param id in its registry; for a figure `<document>#<figure>`, since its own id only counts within a clause.
 */
export function registryHref(kind: RegistryKind, id: string): string | null {
  switch (kind) {
    case 'name':
      return `/names/${id}/`;
    case 'reference':
      return `/references/${id}/`;
    case 'term':
      return `/glossary/${id}/`;
    case 'theme':
      return `/themes/${id}/`;
    case 'event':
      return null;
    case 'figure': {
      const { document, part } = readAddress(id);
      return document && part ? `/figures/#${figureAnchor(document, part)}` : null;
    }
  }
}

/** The id of a figure's row in the table of all figures. Document ids have no underscore, so that no two are alike. */
export function figureAnchor(document: string, figure: string): string {
  return `${document}_${figure}`;
}
