import type { PhrasingContent } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { withoutSpace } from '#src/text/layout.ts';
import { effectiveDates, enactmentDates, printedDate } from './dates.ts';
import type { Block, Draft, Proposals, ProposedMark } from './draft.ts';
import { printedIssuers, titleInLine } from './issuers.ts';
import type { Role } from './roles.ts';
import { type Gap, type Strand, slice } from './strand.ts';

/** Writes a draft as MDX: one clause a block, one sentence a line, everything that Markdown would read escaped. */

const WRITER = { extensions: [mdxToMarkdown()] };

function gapNode(gap: Gap): PhrasingContent {
  const attributes =
    gap.kind === 'page' ? [] : [{ type: 'mdxJsxAttribute' as const, name: 'kind', value: gap.kind }];
  return {
    type: 'mdxJsxTextElement',
    name: 'Break',
    attributes,
    children: gap.text === '' ? [] : [{ type: 'text', value: gap.text }],
  };
}

/** A strand with marks on it: its parts, marked and not. A gap stands with the words before it. */
function phrasing(strand: Strand, marks: readonly ProposedMark[]): PhrasingContent[] {
  let from = 0;
  let left = strand.gaps;
  const upTo = (end: number): PhrasingContent[] => {
    const start = from;
    const own = left.filter(({ at }) => at <= end).map((gap) => ({ ...gap, at: gap.at - start }));
    from = end;
    left = left.slice(own.length);
    return withGaps(strand.text.slice(start, end), own);
  };
  const marked = marks.flatMap(({ start, end, name, attributes }): PhrasingContent[] => [
    ...upTo(start),
    {
      type: 'mdxJsxTextElement',
      name,
      attributes: Object.entries({ ...attributes, proposed: null }).map(([key, value]) => ({
        type: 'mdxJsxAttribute',
        name: key,
        value,
      })),
      children: upTo(end),
    },
  ]);
  return [...marked, ...upTo(strand.text.length)];
}

function withGaps(text: string, gaps: readonly Gap[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const gap of gaps) {
    if (gap.at > from) nodes.push({ type: 'text', value: text.slice(from, gap.at) });
    nodes.push(gapNode(gap));
    from = gap.at;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

/** A line of source text as MDX. */
function writeLine(strand: Strand, marks: readonly ProposedMark[] = []): string {
  const written = toMarkdown(
    { type: 'root', children: [{ type: 'paragraph', children: phrasing(strand, marks) }] },
    WRITER,
  ).replace(/\n$/, '');
  // MDX reads a line that begins with one of these words as a program.
  return written.replace(/^(?=(?:import|export)\b)./, (first) => `&#x${first.charCodeAt(0).toString(16)};`);
}

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

/** A row of a table. */
function writeRow(row: Strand, marks: Proposals['marks']): string {
  let from = 0;
  const cells = row.text.split('\t').map((cell) => {
    const [start, end] = [from, from + cell.length];
    from = end + 1;
    // A page number stands behind the row, also where its last cell is empty.
    const gaps = row.gaps.map((gap) => ({ ...gap, at: 0 }));
    const part = start === row.text.length ? { ...row, text: '', gaps } : slice(row, start, end);
    return `<Cell>${writeLine(part, marks(part.text, true))}</Cell>`;
  });
  return `<Row>${cells.join('')}</Row>`;
}

/** A clause's own text: a sentence, or a row of its table, a line. */
function writeText({ role, sentences, headRows }: Block, marks: Proposals['marks']): string {
  const line = (strand: Strand): string => writeLine(strand, marks(strand.text, false));
  if (role !== 'table') return sentences.map(line).join('\n');
  const rows = sentences.map((row) => writeRow(row, marks));
  return `<Table head="${headRows}">\n${rows.join('\n')}\n\n</Table>`;
}

function writeBlock(block: Block, marks: Proposals['marks']): string {
  const label = block.label === '' ? '' : attribute('label', block.label);
  const role = block.role === 'clause' ? '' : attribute('role', block.role);
  const heading = block.heading
    ? [`<Heading>${writeLine(block.heading, marks(block.heading.text, false))}</Heading>`]
    : [];
  const text = block.sentences.length > 0 ? [writeText(block, marks)] : [];
  const inner = [...heading, ...text].join('\n\n');
  return `<Clause${attribute('id', block.id)}${label}${role}>\n${inner}${inner === '' ? '' : '\n'}\n</Clause>\n`;
}

function plain(strand: Strand | null | undefined): string {
  return withoutSpace(strand?.text ?? '');
}

const KINDS = 'policy, proposal, report or press';

/** The kinds of date that blocks of end matter print. */
const DATED: Partial<Record<Role, string>> = { signature: 'written', printing: 'printed' };

/** Why a date that was read out of words is not stated; an editor who confirms it gives a reason of their own. */
const WORKED_OUT = {
  zh: '据文中关于施行的条款推算，尚未经编者核实。',
  en: 'Worked out from the clause on taking effect; no editor has confirmed it yet.',
};

/** What a text says of its own dates, with how surely: what is read out of its words is inferred. */
function datesOf(draft: Draft) {
  const printed = draft.blocks.flatMap(({ role, sentences }) => {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    if (role === 'enactment') return enactmentDates(text);
    const [kind, edtf] = [DATED[role], printedDate(text)];
    return kind === undefined || edtf === null ? [] : [{ kind, edtf, sure: 'stated' }];
  });
  const issued = printed.findLast(({ kind }) => kind === 'promulgated' || kind === 'written')?.edtf ?? null;
  const inForce = printed.some(({ kind }) => kind === 'in-force')
    ? []
    : draft.blocks
        .flatMap(({ sentences }) => sentences.flatMap(({ text }) => effectiveDates(text, issued)))
        .map((date) => ({ ...date, reason: WORKED_OUT }));
  return [...printed, ...inForce];
}

/** A field of the frontmatter; where nothing was read, empty and with a comment for the editor. */
function listed(name: string, values: readonly unknown[], comment: string): string {
  return values.length === 0
    ? `${name}: [] # ${comment}`
    : stringify({ [name]: values }, { lineWidth: 0 }).trimEnd();
}

/** The frontmatter that can be read off the text; what an editor must decide is left open, with a comment. */
function frontmatter(draft: Draft, issuers: readonly string[], isProposed: boolean): string {
  const heading = draft.blocks.find((block) => block.role === 'title')?.heading;
  const title = heading ? titleInLine(heading) : '';
  // Who signed for it may stand on the same line, and brackets around it.
  const number = plain(draft.blocks.find((block) => block.role === 'number')?.sentences[0])
    .replace(/签发人.*$/, '')
    .replace(/^[（(](.*)[）)]$/, '$1');
  const known = stringify({ title: { zh: title, en: '' } }, { lineWidth: 0 });
  const numbered =
    number === ''
      ? 'number: null\n'
      : stringify({ number: { value: number, sure: 'stated' } }, { lineWidth: 0 });
  const dates = datesOf(draft);
  const read = Object.entries({ title, number, issuers, dates }).flatMap(([fact, value]) =>
    value.length > 0 ? fact : [],
  );
  return [
    '---',
    `kind: # ${KINDS}`,
    ...(isProposed && read.length > 0
      ? [`proposed: [${read.join(', ')}] # take away the word of each that is confirmed`]
      : []),
    'coded: false # or what the whole text has been looked through for: {names: true, figures: true}',
    known.trimEnd(),
    numbered.trimEnd(),
    listed('issuers', issuers, ['ids from names.yaml', ...printedIssuers(draft.blocks)].join('; printed: ')),
    listed('dates', dates, '{kind: issued, edtf: 2016-07-06, sure: stated}'),
    'cities: [] # ids from cities.yaml',
    'notes: []',
    '---',
    '',
  ].join('\n');
}

/** The whole draft as MDX, with what is proposed. The same draft and proposals always give the same bytes. */
export function writeDraft(draft: Draft, proposals: Proposals | null = null): string {
  const { issuers, marks } = proposals ?? { issuers: [], marks: () => [] };
  const blocks = draft.blocks.map((block) => writeBlock(block, marks));
  return `${frontmatter(draft, issuers, proposals !== null)}\n${blocks.join('\n')}`;
}
