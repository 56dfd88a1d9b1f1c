import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';

/** The edition itself, as citations name it. */
export const EDITION: Bilingual = { zh: '条文', en: 'Tiaowen 条文' };

/** What each kind of document is called in the formats that have a closed list of types. */
export interface KindRow {
  /** GB/T 7714 document code, with `/OL` for what stands on line. */
  readonly gbt2015: string;
  readonly gbt2025: string;
  /** CSL 1.0.2 item type. */
  readonly csl: string;
  /** RIS type, the first line of a record. */
  readonly ris: string;
  /** Zotero item type, for embedded metadata. */
  readonly zotero: string;
  /** schema.org type. Only issued policy is `Legislation`. */
  readonly schema: string;
  /** In words, for a document that names no issuer. */
  readonly unsigned: Bilingual;
}

// The sample list of the 2025 standard has no government document; its codes for them are those that the
// Chinese CSL styles settled on: an issued document is an archive (A) in 2015 and an online text (EB) in 2025.
export const KIND_CODES: Readonly<Record<DocumentKind, KindRow>> = {
  policy: {
    gbt2015: 'A/OL',
    gbt2025: 'EB/OL',
    csl: 'regulation',
    ris: 'STAT',
    // Zotero’s statute has no field for a document number that meta tags can reach; its report has.
    zotero: 'report',
    schema: 'Legislation',
    unsigned: { zh: '未署名文件', en: 'unsigned document' },
  },
  proposal: {
    gbt2015: 'Z/OL',
    gbt2025: 'EB/OL',
    csl: 'manuscript',
    ris: 'UNPB',
    zotero: 'manuscript',
    schema: 'CreativeWork',
    unsigned: { zh: '未署名建议稿', en: 'unsigned proposal' },
  },
  report: {
    gbt2015: 'R/OL',
    gbt2025: 'R/OL',
    csl: 'report',
    ris: 'RPRT',
    zotero: 'report',
    schema: 'Report',
    unsigned: { zh: '未署名报告', en: 'unsigned report' },
  },
  press: {
    gbt2015: 'N/OL',
    gbt2025: 'N/OL',
    csl: 'article-newspaper',
    ris: 'NEWS',
    zotero: 'newspaperArticle',
    schema: 'Article',
    unsigned: { zh: '报道，作者和报刊不详', en: 'press article, author and newspaper unknown' },
  },
};
