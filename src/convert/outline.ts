import type { Block, Draft, Message } from './draft.ts';
import { enclosedTexts, endMatterOf, endPiece } from './end.ts';
import { type FrontState, frontMatter, frontRole } from './front.ts';
import {
  contentsList,
  isHeading,
  isLoneHeading,
  isPlain,
  runInSentences,
  type UnitOpening,
} from './headings.ts';
import { Ids } from './ids.ts';
import { PARTICULARS, type SourceLine, wholeLines } from './lines.ts';
import { ARTICLE_RANK, decimalsOf, readDecimal, readMarker } from './markers.ts';
import { paragraphsOf, parts } from './parts.ts';
import { matches, type Role } from './roles.ts';
import { sentences } from './sentences.ts';
import type { Strand } from './strand.ts';
import type { Table } from './tables.ts';
import { titleLines } from './titles.ts';
import { type Counters, type Unit, units } from './units.ts';

/** Who is responsible. */
const RESPONSIBLE = /[（(][^（）()]*(?:负责|单位|部门)[^（）()]*[）)]。?/g;

/** A paragraph that speaks of the list before it, or opens another: it belongs to what that list belongs to. */
const GOES_BACK = /^(?:前[一二两三]?[款项]|上述|以上)|^有下列|有下列[^。：]{0,12}[：:]$/;

type Open = { -readonly [K in keyof Block]: Block[K] };

/** Walks the lines of a text and places each: the one pass in which blocks get their ids. */
class Outline {
  readonly blocks: Open[] = [];
  readonly messages: Message[] = [];
  private readonly ids = new Ids();
  private readonly counters: Counters = new Map();
  private readonly front: FrontState = { title: false, salutation: false, preamble: false };
  private state: 'front' | 'body' | 'end' = 'front';
  private articles = false;
  /** Nothing has come of an attachment or enclosed text but its title. */
  private isHead = false;
  private readonly lines: SourceLine[];
  private readonly decimals: ReadonlySet<string>;
  private readonly enclosed: ReadonlySet<number>;
  private readonly ends: readonly boolean[];

  readonly openings: UnitOpening[] = [];
  private readonly sentenced: ReadonlySet<number>;

  /** @param sentenced the numbered units whose first sentence is known to be no heading. */
  constructor(text: string, sentenced: ReadonlySet<number>) {
    this.sentenced = sentenced;
    this.lines = wholeLines(text, this.messages);
    this.decimals = decimalsOf(this.lines.map(({ strand }) => strand.text));
    this.enclosed = enclosedTexts(this.lines);
    this.ends = endMatterOf(this.lines, this.enclosed);
  }

  private add(
    id: string,
    role: Role,
    line: number,
    body: readonly Strand[],
    { label = '', heading = null }: Partial<Pick<Block, 'label' | 'heading'>> = {},
  ): Open {
    if (this.ids.collision) {
      this.messages.push({
        rule: 'id-taken',
        line,
        reason: `id ${this.ids.collision} is taken (numbers restart or are misprinted); this unit is ${id}`,
      });
      this.ids.collision = null;
    }
    const block: Open = { id, role, label, heading, sentences: body.flatMap(sentences), headRows: 0, line };
    this.blocks.push(block);
    return block;
  }

  /**
   * A paragraph of running text: the text of the unit that waits for one, or a block of its own.
   *
   * @param isLine on a line of its own, so that behind a list it may go on in what the list belongs to.
   */
  private paragraph(body: Strand, isLine = false): void {
    const awaiting = this.ids.awaiting();
    const owner = awaiting === null ? undefined : this.blocks.findLast((block) => block.id === awaiting);
    if (owner) {
      this.ids.fill();
      owner.sentences = sentences(body);
      return;
    }
    const role: Role = this.state === 'front' ? 'preamble' : 'paragraph';
    const id =
      this.state === 'body'
        ? this.ids.paragraph(isLine && (this.articles || GOES_BACK.test(body.text)))
        : this.ids.documentParagraph();
    this.add(id, role, body.line, [body]);
  }

  /** A table is a block of its own also where a unit waits for its text. */
  private table({ rows, head }: Table, line: number): void {
    const id = this.state === 'body' ? this.ids.table(this.articles) : this.ids.documentParagraph();
    const block = this.add(id, 'table', line, []);
    block.sentences = rows;
    block.headRows = head;
    this.isHead = false;
  }

  private unit(
    unit: Unit & { marker: NonNullable<Unit['marker']> },
    shared: boolean,
    next: SourceLine | undefined,
  ): void {
    const { marker, body } = unit;
    this.state = 'body';
    if (marker.kind === 'article') this.articles = true;
    if (marker.rank < ARTICLE_RANK) this.articles = false;
    const lawful = this.articles && marker.rank >= ARTICLE_RANK;
    const read = parts(body, marker, shared, lawful);
    let { heading, paragraphs } = read;
    const [only] = paragraphs;
    const below = next && (readMarker(next.strand.text) ?? readDecimal(next.strand.text, this.decimals));
    const hasBelow = below
      ? below.rank > marker.rank
      : next !== undefined && isPlain(next) && !PARTICULARS.test(next.strand.text);
    // 「（一）坚持规划引导。」 alone on its line is a heading where running text or its items follow.
    const isAlone =
      !heading && !lawful && only && paragraphs.length === 1 && isLoneHeading(only.text) && hasBelow;
    if (isAlone) {
      heading = only;
      paragraphs = [];
    }
    const id = this.ids.unit(marker);
    if (!lawful && marker.rank > ARTICLE_RANK) {
      this.openings.push({
        unit: this.openings.length,
        line: body.line,
        siblings: `${id.slice(0, id.lastIndexOf('.') + 1)} ${marker.kind}`,
        sentence: read.isRunIn ? (heading?.text ?? null) : null,
        rest: paragraphs.map(({ text }) => text.replace(RESPONSIBLE, '')).join('').length,
        isHeaded: heading !== null && !read.isRunIn,
      });
      if (read.isRunIn && this.sentenced.has(this.openings.length - 1)) {
        heading = null;
        paragraphs = parts(body, marker, shared, true).paragraphs;
      }
    }
    const [first, ...later] = paragraphs;
    this.add(id, 'clause', body.line, first ? [first] : [], { label: marker.label, heading });
    if (first) this.ids.fill();
    for (const paragraph of later) this.paragraph(paragraph);
  }

  private isHeading(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
    return this.state !== 'end' && !this.articles && isHeading(text, line, next);
  }

  /** An attachment or an enclosed text: what follows stands under it. */
  private component(label: string, heading: Strand | null, { strand }: SourceLine, lines: number): number {
    this.add(this.ids.attachment(), 'attachment', strand.line, [], { label, heading });
    this.state = 'body';
    this.isHead = true;
    this.counters.clear();
    this.articles = false;
    return lines;
  }

  /** 附则 / 本办法自…起施行。: the closing words are what the unit says that waits for its text. */
  private isOwnText(at: number): boolean {
    const isWaiting = this.state === 'body' && this.ids.awaiting() !== null;
    return isWaiting && matches('effect', this.lines[at]?.strand.text ?? '');
  }

  /** Reads the line at an index. Returns how many lines it took. */
  private take(at: number): number {
    const line = this.lines[at] as SourceLine;
    const next = this.lines[at + 1];
    if (line.table) {
      this.table(line.table, line.strand.line);
      return 1;
    }
    const isEnd = this.ends[at] === true;
    const title = this.enclosed.has(at) ? titleLines(this.lines, at) : null;
    if (title) return this.component('', title.body, line, title.lines);
    const end = this.isOwnText(at) ? null : endPiece(this.lines, at, this.state, isEnd);
    if (end?.attachment) return this.component(end.attachment.label, end.attachment.heading, line, end.lines);
    if (end) {
      this.state = 'end';
      this.add(this.ids.documentParagraph(), end.role, line.strand.line, end.bodies);
      return end.lines;
    }
    const role = this.isHead
      ? frontRole(line.strand.text, { title: true, salutation: false, preamble: false })
      : null;
    if (role) {
      this.add(this.ids.paragraph(false), role, line.strand.line, [line.strand]);
      return 1;
    }
    this.isHead = false;
    const cuts = units(line.strand, this.counters, this.decimals);
    const shared = cuts.filter((cut) => cut.marker).length > 1;
    let taken = 1;
    for (const [index, cut] of cuts.entries()) {
      const following = index === cuts.length - 1 ? next : undefined;
      if (cut.marker) this.unit({ ...cut, marker: cut.marker }, shared, following);
      else taken = Math.max(taken, this.plain(at, cut.body, shared, following));
    }
    return taken;
  }

  /** A piece of a line that no marker opens. Returns how many lines it took. */
  private plain(at: number, body: Strand, shared: boolean, next: SourceLine | undefined): number {
    const line = this.lines[at] as SourceLine;
    const isPart = matches('part', body.text);
    const isHeading = isPart || this.isHeading(body.text, line, next);
    const isNone = !this.front.title || (!isPart && frontRole(body.text, this.front) !== null);
    if (this.state === 'front' && (!isHeading || isNone)) return this.frontMatter(at, body);
    if (isHeading) {
      this.state = 'body';
      this.add(this.ids.heading(!isPart), 'heading', body.line, [], { heading: body });
    } else
      for (const paragraph of paragraphsOf(body, shared))
        this.paragraph(paragraph, body.text === line.strand.text);
    return 1;
  }

  private frontMatter(at: number, body: Strand): number {
    const { pieces, lines } = frontMatter(this.lines, at, body, this.front);
    for (const { role, bodies, doubt } of pieces) {
      const [{ line } = body] = bodies;
      if (role === 'title') this.add(this.ids.title(), role, line, [], { heading: bodies[0] ?? null });
      else this.add(this.ids.documentParagraph(), role, line, bodies);
      if (doubt) this.messages.push({ rule: 'uncertain', line: body.line, reason: doubt });
    }
    return lines;
  }

  run(): Draft {
    const contents = contentsList(this.lines);
    for (let at = 0; at < this.lines.length; ) {
      if (contents && at === contents.from) {
        const listed = this.lines.slice(contents.from, contents.to);
        const list = listed.flatMap(({ strand, table }) => table?.rows ?? [strand]);
        const line = list[0]?.line ?? 1;
        this.add(this.ids.contents(), 'paragraph', line, list);
        this.messages.push({
          rule: 'contents-list',
          line,
          reason: 'a printed list of contents; its numbers are not clauses',
        });
        at = contents.to;
      } else at += this.take(at);
    }
    const numbered = this.blocks.some((block) => block.label !== '');
    for (const block of this.blocks) if (block.role === 'preamble' && !numbered) block.role = 'paragraph';
    if (!this.front.title)
      this.messages.push({
        rule: 'no-title',
        line: 1,
        reason: 'no title was recognised; the text stands as paragraphs',
      });
    return { blocks: this.blocks, messages: this.messages.sort((a, b) => a.line - b.line) };
  }
}

/**
 * Turns the text of any Chinese official document into blocks with ids. Never
 * throws, never refuses, and keeps every character that is not layout.
 */
export function draft(text: string): Draft {
  const first = new Outline(text, new Set());
  const undecided = first.run();
  const { none, doubtful } = runInSentences(first.openings);
  const { blocks, messages } = none.size === 0 ? undecided : new Outline(text, none).run();
  const doubts = doubtful.map(({ unit, line, sentence }): Message => {
    const reason = none.has(unit)
      ? `${sentence} is taken for a sentence, like its siblings; put it into <Heading> where it is one`
      : `${sentence} is taken for a heading, like its siblings; where it orders something, <Heading as="sentence"> makes it a sentence`;
    return { rule: 'uncertain', line, reason };
  });
  return { blocks, messages: [...messages, ...doubts].sort((a, b) => a.line - b.line) };
}
