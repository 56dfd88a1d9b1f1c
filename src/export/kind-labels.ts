import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';

/** The kinds of document in words, for tables and programs that do not know our ids. */
export const KIND_LABELS: Readonly<Record<DocumentKind, Bilingual>> = {
  policy: { zh: '政策', en: 'Policy' },
  proposal: { zh: '建议稿', en: 'Proposal' },
  report: { zh: '报告', en: 'Report' },
  press: { zh: '报道（二手来源）', en: 'Press (secondary source)' },
};
