import type { Report } from './fault.ts';
import { locate, type SeedRun } from './fidelity.ts';
import type { RawClause, RawLine } from './mdx.ts';
import type { Inline, Range } from './model.ts';
import { mergeRanges } from './ranges.ts';

/** Where the parts of one clause stand in the seed. */
export type ClausePlace = NonNullable<ReturnType<typeof locateClauses>>[number];

type Part = 'label' | 'heading' | number;

interface PlacedRun extends SeedRun {
  readonly clause: number;
  readonly part: Part;
  /** A page number in a break is proved like all text, but belongs to no line. */
  readonly isPageNumber: boolean;
}

/** A line as runs: cut at its breaks, whose page numbers are runs of their own. */
function lineRuns(line: RawLine, clause: number, part: Part, isRow = false): PlacedRun[] {
  const runs: PlacedRun[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') runs.push({ text, line: line.line, clause, part, isPageNumber: false });
    text = '';
  };
  const walk = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (isRow && node.type === 'text' && node.value === '\t') {
        flush();
        text = node.value;
        flush();
      } else if (node.type === 'text') text += node.value;
      else if (node.type === 'mark') walk(node.children);
      else {
        flush();
        if (node.text !== '')
          runs.push({ text: node.text, line: line.line, clause, part, isPageNumber: true });
      }
    }
  };
  walk(line.nodes);
  flush();
  return runs;
}

function clauseRuns(clause: RawClause, index: number): PlacedRun[] {
  const label = clause.attributes.label ?? '';
  return [
    ...(label === ''
      ? []
      : [{ text: label, line: clause.line, clause: index, part: 'label' as const, isPageNumber: false }]),
    ...(clause.heading ? lineRuns(clause.heading, index, 'heading') : []),
    ...clause.lines.flatMap((line, at) => lineRuns(line, index, at, clause.headRows !== null)),
  ];
}

/** Proves a document against its seed. Returns the places of its clauses, or null and one fault more. */
export function locateClauses(
  seed: { file: string; text: string },
  clauses: readonly RawClause[],
  file: string,
  report: Report,
) {
  const runs = clauses.flatMap(clauseRuns);
  const { ranges, fault } = locate(seed.text, runs, seed.file);
  if (fault) {
    const { line, at, expected, found, mend } = fault;
    report.add('fidelity', report.words({ file, line, column: 1 }, at), expected, found, mend);
    return null;
  }
  const places = clauses.map((clause) => ({
    label: [] as Range[],
    heading: [] as Range[],
    lines: clause.lines.map((): Range[] => []),
  }));
  for (const [index, run] of runs.entries()) {
    if (run.isPageNumber) continue;
    const place = places[run.clause];
    const into = typeof run.part === 'number' ? place?.lines[run.part] : place?.[run.part];
    into?.push(...(ranges[index] ?? []));
  }
  return places.map((place) => ({ ...place, lines: place.lines.map(mergeRanges) }));
}
