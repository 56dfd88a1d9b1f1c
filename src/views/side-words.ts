import { countByKind, isSecondary, type KindCount } from '#src/compare/coded.ts';
import type { Side } from '#src/compare/side.ts';
import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';

/** What a page says of a side: its name, its address, the kinds of document that it rests on. */
export interface SideFacts {
  readonly id: string;
  readonly name: Bilingual;
  /** Without base path and language. */
  readonly path: string;
  readonly counts: readonly KindCount[];
  readonly kinds: readonly DocumentKind[];
  /** True where it is a document: its sentences need not name it again. */
  readonly isDocument: boolean;
  /** True where it is known from secondary sources only, which are quoted and not counted. */
  readonly isTold: boolean;
}

export function sideFacts(side: Side): SideFacts {
  const counts = countByKind(side.coded);
  const kinds = counts.map(({ kind }) => kind);
  const common = { id: side.id, counts, kinds, isTold: kinds.length > 0 && kinds.every(isSecondary) };
  if ('document' in side.of) {
    const { id, short } = side.of.document;
    return { ...common, name: short, path: `/documents/${id}/`, isDocument: true };
  }
  const { id, name } = side.of.city;
  return { ...common, name, path: `/cities/${id}/`, isDocument: false };
}
