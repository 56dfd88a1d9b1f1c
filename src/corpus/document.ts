import { type CodingLayer, codingFaults, UNCODED } from './coding.ts';
import type { Fault } from './fault.ts';
import { documentFrontmatter, translationFrontmatter } from './frontmatter.ts';
import { locateClauses } from './located.ts';
import { type RawClause, type RawDocument, readMdx } from './mdx.ts';
import { actorsOf, emptyGathered, gather, withFigureIds } from './mentions.ts';
import type { Bilingual, Clause, Line, PolicyDocument, Sentence } from './model.ts';
import { citation } from './printed.ts';
import { codePoints, mergeRanges } from './ranges.ts';
import { translations } from './translation.ts';
import { clauseTree } from './tree.ts';
import { readYaml } from './yaml.ts';

/** What one document is made from: texts already read from the disk. */
export interface DocumentSources {
  readonly id: string;
  readonly zh: { readonly file: string; readonly text: string };
  readonly en: { readonly file: string; readonly text: string } | null;
  readonly seed: { readonly file: string; readonly text: string; readonly sha256: string };
  readonly coding: CodingLayer | null;
}

export interface ReadDocument {
  /** Null where faults keep it from being read. */
  readonly document: PolicyDocument | null;
  readonly faults: readonly Fault[];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function translationOf(
  sources: DocumentSources,
  zh: RawDocument,
  faults: Fault[],
): { title: string; lines: ReturnType<typeof translations> } {
  if (!sources.en) return { title: '', lines: new Map() };
  const raw = readMdx(sources.en.text, sources.en.file);
  faults.push(...raw.faults);
  const front = readYaml(
    { file: sources.en.file, text: raw.frontmatter, linesBefore: 1 },
    translationFrontmatter,
  );
  faults.push(...front.faults);
  return { title: front.value?.value.title ?? '', lines: translations(zh, raw, sources.en.file, faults) };
}

/**
 * Reads one document: parses its MDX once, proves it against its seed, joins
 * translation and coding. All faults are gathered.
 */
export function readDocument(sources: DocumentSources): ReadDocument {
  const { file } = sources.zh;
  const raw = readMdx(sources.zh.text, file);
  const faults: Fault[] = [...raw.faults];
  const front = readYaml({ file, text: raw.frontmatter, linesBefore: 1 }, documentFrontmatter);
  faults.push(...front.faults);
  const tree = clauseTree(raw.clauses, file, faults);
  // What the parser did not understand would only look like missing text here.
  const places = raw.faults.length > 0 ? null : locateClauses(sources.seed, raw.clauses, file, faults);
  const english = translationOf(sources, raw, faults);
  if (!front.value || !places || faults.length > 0) return { document: null, faults };
  const meta = front.value.value;

  const clauses = raw.clauses.map((rawClause: RawClause, index): Clause => {
    const node = tree[index];
    const place = places[index];
    if (!node || !place) throw new Error(`clause ${index} of ${file} was not placed`);
    let figures = 0;
    const nextFigure = (): string => {
      figures += 1;
      return `${node.id}.f${figures}`;
    };
    const gathered = emptyGathered();
    const line = (
      from: RawClause['lines'][number],
      source: Line['source'],
      sentence: string | null,
    ): Line => {
      const made = {
        nodes: withFigureIds(from.nodes, nextFigure),
        text: from.text,
        source,
        mdxLine: from.line,
      };
      gather(made, { document: sources.id, clause: node.id, sentence }, gathered);
      return made;
    };
    const heading = rawClause.heading ? line(rawClause.heading, place.heading, null) : null;
    const translated = english.lines.get(node.id);
    const sentences = rawClause.lines.map((from, at): Sentence => {
      const id = `${node.id}.s${at + 1}`;
      return {
        ...line(from, place.lines[at] ?? [], id),
        ...(sources.coding?.entries.get(id) ?? UNCODED),
        id,
        translation: translated?.lines[at] ?? '',
      };
    });
    return {
      document: sources.id,
      id: node.id,
      parent: node.parent,
      depth: node.path.length - 1,
      role: node.role,
      label: node.label,
      cite: citation(node.path, tree.filter(({ role }) => role === node.role).length === 1),
      heading,
      sentences,
      text: sentences.map((sentence) => sentence.text).join(''),
      translation: {
        heading: translated?.heading ?? '',
        text: sentences
          .map((sentence) => sentence.translation)
          .join(' ')
          .trim(),
      },
      source: mergeRanges([...place.label, ...place.heading, ...place.lines.flat()]),
      cities: node.cities ?? meta.cities,
      themes: unique(sentences.flatMap((sentence) => sentence.themes)),
      actors: actorsOf(gathered.roles),
      figures: gathered.figures,
      cites: gathered.cites,
      names: gathered.names,
      events: gathered.events,
      terms: [],
      notes: gathered.notes,
      url: `/documents/${sources.id}/${node.id}/`,
    };
  });

  if (sources.coding) {
    const sentences = clauses.flatMap((clause) =>
      clause.sentences.map((sentence) => ({
        id: sentence.id,
        text: sentence.text,
        file,
        mdxLine: sentence.mdxLine,
      })),
    );
    faults.push(...codingFaults(sources.coding, sentences));
  }
  const title: Bilingual = { zh: meta.title.zh, en: meta.title.en || english.title };
  const document: PolicyDocument = {
    id: sources.id,
    kind: meta.kind,
    title,
    short: meta.short ?? { zh: title.zh, en: title.en || title.zh },
    number: meta.number,
    issuers: meta.issuers,
    rights: meta.rights,
    dates: meta.dates,
    cities: meta.cities,
    notes: meta.notes,
    translated: clauses.every((clause) => clause.sentences.every((sentence) => sentence.translation !== '')),
    source: { file: `${sources.id}.txt`, sha256: sources.seed.sha256, length: codePoints(sources.seed.text) },
    clauses,
  };
  return { document, faults };
}
