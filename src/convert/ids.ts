import { ARTICLE_RANK, type Marker } from './markers.ts';

/**
 * Clause ids: a path of segments taken from what is printed (docs/architecture.md, “Ids”).
 * An id never depends on text that comes later, so that a longer text keeps the
 * ids of a shorter one.
 */

interface Frame {
  readonly rank: number;
  readonly id: string;
  /** The last block of the unit, under which the next item stands: the unit, or its `p2`. */
  anchor: string;
  paragraphs: number;
  hasText: boolean;
}

const HEADING_RANK = 0;
const LOWEST_RANK = 10;

export class Ids {
  /** Each id that is taken, and the last number that made one like it unique. */
  private readonly taken = new Map<string, number>();
  private scope = '';
  private frames: Frame[] = [];
  private beforeHeading: Frame[] = [];
  private documentParagraphs = 0;
  private headings = 0;
  private attachments = 0;

  /** The id that was wanted and taken, if the last one had to be made unique. */
  collision: string | null = null;

  private claim(wanted: string): string {
    let id = wanted;
    let again = this.taken.get(wanted) ?? 0;
    while (this.taken.has(id)) {
      again += 1;
      id = `${wanted}_${again}`;
    }
    this.collision = id === wanted ? null : wanted;
    this.taken.set(wanted, Math.max(again, 1)).set(id, 1);
    return id;
  }

  private under(parent: string, segment: string): string {
    return this.claim(parent === '' ? segment : `${parent}.${segment}`);
  }

  private open(rank: number, id: string): string {
    this.frames.push({ rank, id, anchor: id, paragraphs: 1, hasText: false });
    return id;
  }

  /** The id of a numbered unit. */
  unit(marker: Marker): string {
    const bare = this.frames.length === 1 && this.frames[0]?.rank === HEADING_RANK;
    // A number that goes on behind an unnumbered heading belongs where it went on from.
    if (bare && marker.number !== 1 && this.beforeHeading.length > 0) this.frames = this.beforeHeading;
    this.frames = this.frames.filter((frame) => frame.rank < marker.rank);
    // Articles count through the document, and 2.1.1 says where it stands: no chapter stands before them.
    const isWhole = marker.kind === 'article' || marker.kind === 'decimal';
    const around = this.frames.at(-1);
    // What stands before the first unit of an attachment encloses it as little as a preamble does.
    const isOuter = isWhole || !around || around.rank < HEADING_RANK;
    const parent = isOuter ? this.scope : around.anchor;
    return this.open(marker.rank, this.under(parent, marker.segment));
  }

  /**
   * The id of an unnumbered heading.
   *
   * @param hasUnits numbered units may stand below it; 前言 and 附则 have none, though some stand behind them.
   */
  heading(hasUnits = true): string {
    this.headings += 1;
    const bare = this.frames.length === 1 && this.frames[0]?.rank === HEADING_RANK;
    if (!bare) this.beforeHeading = this.frames;
    this.frames = [];
    return this.open(hasUnits ? HEADING_RANK : LOWEST_RANK, this.under(this.scope, `h${this.headings}`));
  }

  /** The id of an attachment; what follows stands under it. */
  attachment(): string {
    this.attachments += 1;
    const id = this.claim(`x${this.attachments}`);
    this.scope = id;
    this.frames = [];
    this.beforeHeading = [];
    this.headings = 0;
    return this.open(HEADING_RANK - 1, id);
  }

  title(): string {
    return this.under(this.scope, 'title');
  }

  /** The id of the unit whose own text the next paragraph is, or null where it needs an id of its own. */
  awaiting(): string | null {
    const frame = this.frames.at(-1);
    return frame && !frame.hasText ? frame.id : null;
  }

  /** Says that the innermost unit has its text now. */
  fill(): void {
    const frame = this.frames.at(-1);
    if (frame) frame.hasText = true;
  }

  /**
   * The id of a further paragraph of the innermost unit, or of the document.
   *
   * @param afterList it belongs to what the list of the innermost items belongs to: 第一条第二款 stands behind the
   *   （一）（二） of 第一条 (立法技术规范（试行）（一）, 15 and 16: an article has paragraphs, and they have items).
   */
  paragraph(afterList: boolean): string {
    if (afterList) {
      const article = this.frames.findIndex(({ rank }) => rank === ARTICLE_RANK);
      const owner = article >= 0 ? article : Math.max(0, this.frames.length - 2);
      this.frames = this.frames.slice(0, owner + 1);
    }
    const frame = this.frames.at(-1);
    if (!frame) return this.documentParagraph();
    frame.hasText = true;
    frame.paragraphs += 1;
    frame.anchor = this.under(frame.id, `p${frame.paragraphs}`);
    return frame.anchor;
  }

  /** The id of a printed list of contents: of the document, or of the attachment or enclosed text that it stands in. */
  contents(): string {
    return this.scope === '' ? this.documentParagraph() : this.paragraph(false);
  }

  /** The id of a table: that of a further paragraph, but no list stands under it. */
  table(afterList: boolean): string {
    const frame = this.frames.at(-1);
    const anchor = frame?.anchor ?? '';
    const id = this.paragraph(afterList);
    if (frame) frame.anchor = anchor;
    return id;
  }

  /** The id of a block of front or end matter; it closes every unit. */
  documentParagraph(): string {
    this.frames = [];
    this.documentParagraphs += 1;
    return this.under('', `p${this.documentParagraphs}`);
  }
}
