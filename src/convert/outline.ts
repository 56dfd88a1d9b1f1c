import type { Block, Draft, Message } from './draft.ts';
import { endPiece } from './end.ts';
import { type FrontState, frontPieces, titleOnTwoLines } from './front.ts';
import { contentsList, isHeading, isLoneHeading, isPlain } from './headings.ts';
import { Ids } from './ids.ts';
import { type SourceLine, wholeLines } from './lines.ts';
import { paragraphsOf, parts } from './parts.ts';
import { matches, type Role } from './roles.ts';
import { sentences } from './sentences.ts';
import type { Strand } from './strand.ts';
import { type Counters, type Unit, units } from './units.ts';

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
  private readonly lines: SourceLine[];

  constructor(text: string) {
    this.lines = wholeLines(text, this.messages);
  }

  private add(
    id: string,
    role: Role,
    label: string,
    heading: Strand | null,
    body: readonly Strand[],
    line: number,
  ): Open {
    if (this.ids.collision) {
      this.messages.push({
        rule: 'id-taken',
        line,
        reason: `id ${this.ids.collision} is taken (numbers restart or are misprinted); this unit is ${id}`,
      });
      this.ids.collision = null;
    }
    const block: Open = { id, role, label, heading, sentences: body.flatMap(sentences), line };
    this.blocks.push(block);
    return block;
  }

  /** A paragraph of running text: the text of the unit that waits for one, or a block of its own. */
  private paragraph(body: Strand): void {
    const awaiting = this.ids.awaiting();
    const owner = awaiting === null ? undefined : this.blocks.findLast((block) => block.id === awaiting);
    if (owner) {
      this.ids.fill();
      owner.sentences = sentences(body);
      return;
    }
    const role: Role = this.state === 'front' ? 'preamble' : 'paragraph';
    this.add(
      this.state === 'body' ? this.ids.paragraph() : this.ids.documentParagraph(),
      role,
      '',
      null,
      [body],
      body.line,
    );
  }

  private unit(
    unit: Unit & { marker: NonNullable<Unit['marker']> },
    shared: boolean,
    next: SourceLine | undefined,
  ): void {
    const { marker, body } = unit;
    this.state = 'body';
    if (marker.kind === 'article') this.articles = true;
    if (marker.rank < 4) this.articles = false;
    const lawful = this.articles && marker.rank >= 4;
    let { heading, paragraphs } = parts(body, marker, shared, lawful);
    const [only] = paragraphs;
    // 「（一）坚持规划引导。」 alone on its line is a heading where running text follows it.
    if (
      !heading &&
      !lawful &&
      only &&
      paragraphs.length === 1 &&
      isLoneHeading(only.text) &&
      next &&
      isPlain(next)
    ) {
      heading = only;
      paragraphs = [];
    }
    const [first, ...later] = paragraphs;
    this.add(this.ids.unit(marker), 'clause', marker.label, heading, first ? [first] : [], body.line);
    if (first) this.ids.fill();
    for (const paragraph of later) this.paragraph(paragraph);
  }

  private isHeading(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
    return this.state !== 'end' && isHeading(text, line, next);
  }

  /** Reads the line at an index. Returns how many lines it took. */
  private take(at: number): number {
    const line = this.lines[at] as SourceLine;
    const next = this.lines[at + 1];
    const end = endPiece(this.lines, at, this.state);
    if (end) {
      if (end.attachment) {
        this.add(
          this.ids.attachment(),
          'attachment',
          end.attachment.label,
          end.attachment.heading,
          [],
          line.strand.line,
        );
        this.state = 'body';
        this.counters.clear();
        this.articles = false;
      } else {
        this.state = 'end';
        this.add(this.ids.documentParagraph(), end.role, '', null, end.bodies, line.strand.line);
      }
      return end.lines;
    }
    const cuts = units(line.strand, this.counters);
    const shared = cuts.filter((cut) => cut.marker).length > 1;
    let taken = 1;
    for (const [index, cut] of cuts.entries()) {
      const following = index === cuts.length - 1 ? next : undefined;
      if (cut.marker) this.unit({ ...cut, marker: cut.marker }, shared, following);
      else taken = Math.max(taken, this.plain(line, cut.body, shared, following));
    }
    return taken;
  }

  /** A piece of a line that no marker opens. Returns how many lines it took. */
  private plain(line: SourceLine, body: Strand, shared: boolean, next: SourceLine | undefined): number {
    const isFront = this.state === 'front';
    if (
      isFront &&
      !(this.front.title && !matches('number', body.text) && this.isHeading(body.text, line, next))
    )
      return this.frontMatter(body, next);
    if (this.isHeading(body.text, line, next)) {
      this.state = 'body';
      this.add(this.ids.heading(), 'heading', '', body, [], body.line);
    } else for (const paragraph of paragraphsOf(body, shared)) this.paragraph(paragraph);
    return 1;
  }

  private frontMatter(line: Strand, next: SourceLine | undefined): number {
    const title = this.front.title ? null : titleOnTwoLines(line, next);
    for (const piece of frontPieces(title ?? line, this.front)) {
      if (piece.role === 'title') this.add(this.ids.title(), 'title', '', piece.body, [], piece.body.line);
      else this.add(this.ids.documentParagraph(), piece.role, '', null, [piece.body], piece.body.line);
    }
    return title ? 2 : 1;
  }

  run(): Draft {
    const contents = contentsList(this.lines);
    for (let at = 0; at < this.lines.length; ) {
      if (contents && at === contents.from) {
        const list = this.lines.slice(contents.from, contents.to).map((line) => line.strand);
        const line = list[0]?.line ?? 1;
        this.add(this.ids.documentParagraph(), 'paragraph', '', null, list, line);
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
  return new Outline(text).run();
}
