import { type CodingLayer, UNCODED } from './coding.ts';
import type { Codebook, Corpus } from './corpus.ts';
import type { Report } from './fault.ts';
import { documentFrontmatter, translationFrontmatter } from './frontmatter.ts';
import { type ClausePlace, locateClauses } from './located.ts';
import { type RawClause, type RawLine, readClauses, readMdx } from './mdx.ts';
import { gathered, placed, withFigureIds } from './mentions.ts';
import type { Bilingual, Clause, Line, PolicyDocument, Range, Sentence, Sureness } from './model.ts';
import { textPath, translationPath } from './paths.ts';
import { citation } from './printed.ts';
import { codePoints, mergeRanges } from './ranges.ts';
import { canCarryThemes } from './theme-terms.ts';
import { type TranslatedClause, translationLines, translations } from './translation.ts';
import { clauseTree, type TreeNode } from './tree.ts';
import { betweenSentences } from './walk.ts';
import { readYaml } from './yaml.ts';

/** An annotated text as its file gives it, before it is held against its seed. */
type RawText = NonNullable<ReturnType<typeof readText>>;
type RawTranslation = NonNullable<ReturnType<typeof readTranslation>>;

/** What is known of the file that a text was converted from. */
interface SeedText {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * Reads content/documents/zh/<document>.mdx. It is not whole where a part was not understood: what is left out would
 * only look like missing text.
 */
export function readText(file: string, text: string, report: Report) {
  const mdx = readMdx(file, text, report);
  if (!mdx) return null;
  const front = readYaml({ file, text: mdx.frontmatter, linesBefore: 1 }, documentFrontmatter, report);
  const before = report.faults.length;
  const clauses = readClauses(mdx, file, report);
  const tree = clauseTree(clauses, file, report);
  return front && { front, clauses, tree, isWhole: report.faults.length === before };
}

/** Reads content/documents/en/<document>.mdx. */
export function readTranslation(file: string, text: string, report: Report) {
  const mdx = readMdx(file, text, report);
  if (!mdx) return null;
  const front = readYaml({ file, text: mdx.frontmatter, linesBefore: 1 }, translationFrontmatter, report);
  const before = report.faults.length;
  const clauses = readClauses(mdx, file, report);
  const lines = translationLines(clauses);
  report.index(file, ([id]) => ({ file, line: lines.get(String(id)) ?? 1, column: 1 }));
  return front && { title: front.title, clauses, isWhole: report.faults.length === before };
}

/** What a clause is made from. */
interface ClauseParts {
  readonly document: string;
  readonly raw: RawClause;
  readonly node: TreeNode;
  readonly place: ClausePlace;
  readonly translated: TranslatedClause | undefined;
  readonly coding: CodingLayer | null;
  readonly events: Corpus['events'];
  readonly codebook: Codebook;
  /** The places of the document. */
  readonly cities: readonly string[];
  /** True where no other clause of the document has its role. */
  readonly isOnly: boolean;
}

/** The heading and the sentences of a clause, their figures numbered in one row. */
function linesOf({ raw, node, place, translated, coding, codebook }: ClauseParts) {
  let figures = 0;
  const nextFigure = (): string => {
    figures += 1;
    return `${node.id}.f${figures}`;
  };
  const line = (from: RawLine, source: readonly Range[]): Line => ({
    nodes: withFigureIds(from.nodes, nextFigure),
    text: from.text,
    source,
    mdxLine: from.line,
  });
  const heading = raw.heading ? line(raw.heading, place.heading) : null;
  const sentences = raw.lines.map((from, at): Sentence => {
    const id = `${node.id}.s${at + 1}`;
    const own = line(from, place.lines[at] ?? []);
    const codes = coding?.get(id) ?? UNCODED;
    const carriesThemes = canCarryThemes(codes, own, codebook);
    return { ...own, ...codes, id, carriesThemes, translation: translated?.lines[at] ?? '' };
  });
  return { heading, sentences };
}

function clauseOf(parts: ClauseParts): Clause {
  const { document, raw, node, place, translated, events, cities, isOnly } = parts;
  const { heading, sentences } = linesOf(parts);
  const { notes, ...found } = gathered(document, node.id, placed({ heading, sentences }), events);
  const english = sentences.map((sentence) => sentence.translation).join(betweenSentences(node) || ' ');
  return {
    document,
    id: node.id,
    parent: node.parent,
    depth: node.path.length - 1,
    role: node.role,
    label: node.label,
    cite: citation(node.path, isOnly),
    heading,
    sentences,
    headRows: raw.headRows ?? 0,
    text: sentences.map((sentence) => sentence.text).join(betweenSentences(node)),
    translation: { heading: translated?.heading ?? '', text: english.replace(/^[ \n]+|[ \n]+$/g, '') },
    source: mergeRanges([...place.label, ...place.heading, ...place.lines.flat()]),
    cities: node.cities ?? cities,
    themes: [...new Set(sentences.flatMap((sentence) => sentence.themes))],
    ...found,
    terms: [],
    notes,
    url: `/documents/${document}/${node.id}/`,
  };
}

/** A fact with how surely it is known; one that is only proposed is no more than that. */
function asProposed<Fact extends { readonly sure: Sureness }>(fact: Fact, isProposed: boolean): Fact {
  return isProposed ? { ...fact, sure: 'proposed' } : fact;
}

/** What stands above a text, with the English title of its translation where the text gives none. */
function headOf(id: string, front: RawText['front'], english: RawTranslation | null) {
  const { encoding: _, kind, title: printed, short, rights, number, dates, ...known } = front;
  const title: Bilingual = { zh: printed.zh, en: printed.en || (english?.title ?? '') };
  return {
    id,
    kind,
    title,
    short: short ?? { zh: title.zh, en: title.en || title.zh },
    rights: rights.reason,
    rightsStatus: rights.status,
    publish: rights.publish,
    number: number && asProposed(number, known.proposed.includes('number')),
    dates: dates.map((date) => asProposed(date, known.proposed.includes('dates'))),
    ...known,
  };
}

/**
 * Joins a text with its seed, translation and first coding, and proves it against the seed.
 *
 * @returns null where the text does not stand as its seed has it.
 */
export function joinDocument(
  id: string,
  { front, clauses: raws, tree, isWhole }: RawText,
  parts: {
    readonly seed: SeedText;
    readonly english: RawTranslation | null;
    readonly coding: CodingLayer | null;
    readonly events: Corpus['events'];
    readonly codebook: Codebook;
  },
  report: Report,
): PolicyDocument | null {
  const { seed, english, coding, events, codebook } = parts;
  const places = isWhole ? locateClauses(seed, raws, textPath(id), report) : null;
  if (!places) return null;
  const before = report.faults.length;
  const translated = english ? translations(raws, english.clauses, translationPath(id), report) : null;
  // A translation that is not whole is told of once, and is not held against what it should say.
  const isTranslated = english?.isWhole === true && report.faults.length === before;
  const clauses = raws.flatMap((raw, index): Clause[] => {
    const [node, place] = [tree[index], places[index]];
    if (!node || !place) return [];
    return [
      clauseOf({
        document: id,
        raw,
        node,
        place,
        translated: isTranslated ? translated?.get(node.id) : undefined,
        coding,
        events,
        codebook,
        cities: front.cities,
        isOnly: tree.filter(({ role }) => role === node.role).length === 1,
      }),
    ];
  });
  const sentences = new Set(clauses.flatMap((clause) => clause.sentences.map((sentence) => sentence.id)));
  for (const [at, sentence] of front.cards.entries())
    if (!sentences.has(sentence)) {
      const place = report.place(textPath(id), 'cards', at);
      report.add('address-unknown', place, 'a sentence of this text', sentence, 'correct the id');
    }
  return {
    ...headOf(id, front, english),
    translated: clauses.every((clause) => clause.sentences.every((sentence) => sentence.translation !== '')),
    source: { file: `${id}.txt`, sha256: seed.sha256, length: codePoints(seed.text) },
    clauses,
  };
}
