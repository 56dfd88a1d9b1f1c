import { type Marker, readLabel } from '#src/convert/markers.ts';
import { cellsOf } from '#src/corpus/inline.ts';
import type { Clause, Line } from '#src/corpus/model.ts';
import { block, inline, type XmlElement, type XmlNode } from '#src/export/xml.ts';
import type { Eids } from './eids.ts';
import type { InlineWriter } from './inline.ts';
import {
  ROLE_INLINE,
  UNITS,
  UNITS_IN_ARTICLE,
  UNNUMBERED_HEADING,
  UNNUMBERED_IN_ARTICLE,
} from './mapping.ts';
import { type Branch, flattened } from './tree.ts';

/** Clauses as elements. Our own clause id, which never changes, goes along as the `wId`. */
export class BodyWriter {
  private readonly eids: Eids;
  private readonly text: InlineWriter;

  constructor(eids: Eids, text: InlineWriter) {
    this.eids = eids;
    this.text = text;
  }

  private lines(lines: readonly Line[]): XmlNode[] {
    return lines.flatMap((line) => this.text.nodes(line.nodes));
  }

  private table({ sentences, headRows }: Clause, parent: string, given = {}): XmlElement {
    const eId = this.eids.counted(parent, 'table');
    const rows = sentences.map(({ nodes }, at) =>
      block(
        'tr',
        {},
        cellsOf(nodes).map((cell) =>
          block(at < headRows ? 'th' : 'td', {}, [
            inline('p', { eId: this.eids.counted(eId, 'p') }, this.text.nodes(cell)),
          ]),
        ),
      ),
    );
    return block('table', { eId, ...given }, rows);
  }

  /** A block that is no unit: a paragraph with everything printed in it. */
  paragraph(clause: Clause, parent: string, given: Readonly<Record<string, string>>): XmlElement {
    const printed = this.lines([...(clause.heading ? [clause.heading] : []), ...clause.sentences]);
    const content = clause.label === '' ? printed : [clause.label, ...printed];
    const within = ROLE_INLINE[clause.role];
    return inline('p', { eId: this.eids.counted(parent, 'p'), ...given }, [
      ...(within ? [inline(within, {}, content)] : content),
    ]);
  }

  /** Front or end matter, in a container that passes its name on to the ids of its paragraphs. */
  container(name: string, found: readonly Branch[]): XmlElement[] {
    if (found.length === 0) return [];
    const eId = this.eids.named('', name);
    const blocks = found.flatMap(flattened).map((clause) => {
      const given = { wId: clause.id, class: clause.role };
      return clause.role === 'table' ? this.table(clause, eId, given) : this.paragraph(clause, eId, given);
    });
    return [block(name, { eId }, blocks)];
  }

  /** Units of the body, one below the other as they are printed. */
  units(found: readonly Branch[], parent: string, inArticle = false): XmlElement[] {
    return found.map((branch) => this.unit(branch, parent, inArticle));
  }

  private unit({ clause, children }: Branch, parent: string, inArticle: boolean): XmlElement {
    const marker = readLabel(clause.label.trim());
    const { name, eId, given } = this.identity(clause, marker, parent, inArticle);
    const own: XmlElement[] = [
      ...(clause.label === '' ? [] : [inline('num', {}, [clause.label])]),
      ...(clause.heading ? [inline('heading', {}, this.lines([clause.heading]))] : []),
    ];
    const below = this.units(children, eId, inArticle || marker?.kind === 'article');
    return block(name, { eId, wId: clause.id, ...given }, [...own, ...this.prose(clause, eId, below)]);
  }

  /** The unit’s own text: an introduction where units follow below it, else its content. */
  private prose(clause: Clause, eId: string, below: readonly XmlElement[]): XmlElement[] {
    if (clause.sentences.length === 0) return [...below];
    if (clause.role === 'table') return [block('content', {}, [this.table(clause, eId)])];
    const isIntro = below.length > 0;
    const around = isIntro ? this.eids.named(eId, 'intro') : eId;
    const paragraph = inline('p', { eId: this.eids.counted(around, 'p') }, this.lines(clause.sentences));
    return isIntro
      ? [block('intro', { eId: around }, [paragraph]), ...below]
      : [block('content', {}, [paragraph])];
  }

  private identity(clause: Clause, marker: Marker | null, parent: string, inArticle: boolean) {
    if (marker) {
      const unit = (inArticle ? UNITS_IN_ARTICLE : UNITS)[marker.kind];
      // Articles count through the document: no chapter stands before them.
      const around = marker.kind === 'article' ? (/^att_\d+/.exec(parent)?.[0] ?? '') : parent;
      const number = /\d+(?:-\d+)?$/.exec(marker.segment)?.[0] ?? String(marker.number);
      return { name: unit.element, eId: this.eids.numbered(around, unit.alias, number), given: {} };
    }
    const paragraph = /(?:^|\.)p(\d+)(?:_\d+)?$/.exec(clause.id)?.[1];
    if (inArticle && paragraph) {
      const { element: name, alias } = UNNUMBERED_IN_ARTICLE;
      return { name, eId: this.eids.numbered(parent, alias, paragraph), given: {} };
    }
    if (clause.role === 'heading') {
      const { element: name, alias } = UNNUMBERED_HEADING;
      return { name, eId: this.eids.unnumbered(parent, alias), given: {} };
    }
    const name = 'hcontainer';
    return { name, eId: this.eids.counted(parent, name), given: { name: clause.role } };
  }
}
