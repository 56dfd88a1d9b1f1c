import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import type { CiteLanguage } from './date.ts';

/** The edition itself, as citations name it. */
export const EDITION: Bilingual = { zh: '条文', en: 'Tiaowen 条文' };

/** The edition with its version, as every file names it. */
export function editionForm(version: string, language: CiteLanguage): string {
  return language === 'zh' ? `据“${EDITION.zh}”网站${version}版` : `${EDITION.en}, version ${version}`;
}

/** What a kind of thing is called in the formats of reference managers, each with a closed list of types. */
export interface RecordCodes {
  /** CSL 1.0.2 item type. */
  readonly csl: string;
  /** RIS type, the first line of a record. */
  readonly ris: string;
  /** BibLaTeX entry type. */
  readonly bib: string;
  /** In words, for formats that want them. */
  readonly type: Bilingual;
  /** In CSL a regulation, which Zotero has only as a statute that says so. */
  readonly isRegulation?: true;
  /** What Zotero’s item of this type has no field for, and drops unless it stands in Extra. */
  readonly lacks: readonly ('section' | 'number' | 'translator')[];
}

interface KindRow extends RecordCodes {
  /** GB/T 7714 document code, with `/OL` for what stands on line. */
  readonly gbt2015: string;
  readonly gbt2025: string;
  /** Zotero item type, for embedded metadata: the one that the types above become there. */
  readonly zotero: string;
  /** schema.org type. Only issued policy is `Legislation`. */
  readonly schema: string;
  /** In words, for a document that names no issuer. */
  readonly unsigned: Bilingual;
}

/** What stands for the newspaper of an article where that is not known. */
export const NO_NEWSPAPER: Bilingual = { zh: '[报刊名不详]', en: '[newspaper unknown]' };

// The sample list of the 2025 standard has no government document; its codes for them are those that the
// Chinese CSL styles settled on: an issued document is an archive (A) in 2015 and an online text (EB) in 2025.
// Zotero makes CSL’s `regulation` a document without number, and `legislation` a statute with all fields;
// `type: regulation` in its note says the rest. `UNPB` becomes a journal article there, `MANSCPT` a manuscript.
export const KIND_CODES: Readonly<Record<DocumentKind, KindRow>> = {
  policy: {
    gbt2015: 'A/OL',
    gbt2025: 'EB/OL',
    csl: 'legislation',
    ris: 'STAT',
    bib: 'report',
    zotero: 'statute',
    schema: 'Legislation',
    type: { zh: '政策文件', en: 'policy document' },
    isRegulation: true,
    lacks: ['translator'],
    unsigned: { zh: '未署名文件', en: 'unsigned document' },
  },
  proposal: {
    gbt2015: 'Z/OL',
    gbt2025: 'A/OL',
    csl: 'manuscript',
    ris: 'MANSCPT',
    bib: 'unpublished',
    zotero: 'manuscript',
    schema: 'CreativeWork',
    type: { zh: '建议稿', en: 'proposal' },
    lacks: ['section', 'number'],
    unsigned: { zh: '未署名建议稿', en: 'unsigned proposal' },
  },
  report: {
    gbt2015: 'R/OL',
    gbt2025: 'R/OL',
    csl: 'report',
    ris: 'RPRT',
    bib: 'report',
    zotero: 'report',
    schema: 'Report',
    type: { zh: '报告', en: 'report' },
    lacks: ['section'],
    unsigned: { zh: '未署名报告', en: 'unsigned report' },
  },
  press: {
    gbt2015: 'N/OL',
    gbt2025: 'N/OL',
    csl: 'article-newspaper',
    ris: 'NEWS',
    bib: 'article',
    zotero: 'newspaperArticle',
    schema: 'Article',
    type: { zh: '报刊文章', en: 'press article' },
    lacks: ['number'],
    unsigned: { zh: '报道，作者和报刊不详', en: 'press article, author and newspaper unknown' },
  },
};
