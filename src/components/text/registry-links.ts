import { readAddress } from '../../corpus/walk.ts';
import { figureAnchor } from '../registry/figure-anchor.ts';

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
