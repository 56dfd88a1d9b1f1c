import { isPlainDate, isSupplied, type KnownDay, yearsOf } from '#src/cite/date.ts';
import type { Address } from '#src/cite/item.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import { normalForm } from '#src/corpus/figure.ts';
import type { FigureMark, Inline, Mark, NoteMark, SicMark, Sureness } from '#src/corpus/model.ts';
import { isSpan, isUncertain, openSide, span } from '#src/corpus/time.ts';
import type { SlipSureness } from '#src/corpus/vocabulary.ts';
import { NAME_ELEMENTS } from '#src/export/akn/mapping.ts';
import { block, inline, type XmlElement, type XmlNode } from '#src/export/xml.ts';

/** Marks on words in TEI P5. The text holds no word of the editors but `corr`: notes are gathered, and point to it. */

type Attributes = XmlElement['attributes'];

/** Elements for names, by the element that the same kind has in Akoma Ntoso. */
const NAMES: Readonly<Record<string, string>> = {
  organization: 'orgName',
  location: 'placeName',
  person: 'persName',
};

const CERTAINTY: Readonly<Record<SlipSureness, string>> = {
  certain: 'high',
  likely: 'medium',
  possible: 'low',
};

/** How sure TEI is told to be: nothing where the text or a page seen says it. */
export function certainty(sure: Sureness): Attributes {
  if (sure === 'attested') return { cert: 'high' };
  return isSupplied(sure) ? { cert: sure === 'inferred' ? 'medium' : 'low', resp: '#editors' } : {};
}

/** First and last day of a date, or of one that is supplied or doubted its years; null for an end that is open. */
function endsOf(date: KnownDay): readonly (string | null)[] {
  if (isSupplied(date.sure) || isUncertain(date.edtf))
    return yearsOf(date).map((year) => (year === null ? null : String(year).padStart(4, '0')));
  const { first, last } = span(date.edtf);
  const open = openSide(date.edtf);
  return [open === 'before' ? null : first, open === 'after' ? null : last];
}

/**
 * A date in the attributes of TEI, which know a date, a span from day to day, and bounds, and how sure it is. What the
 * editors supply or anybody doubts is no more than years: a program would take a day for known.
 */
export function dateAttributes(date: KnownDay): Attributes {
  const { edtf, sure } = date;
  if (isPlainDate(date)) return { when: edtf, ...certainty(sure) };
  const [first, last] = endsOf(date);
  const [from, to] = isSpan(edtf) ? ['from', 'to'] : ['notBefore', 'notAfter'];
  return {
    ...(first && { [from]: first }),
    ...(last && { [to]: last }),
    ...(isUncertain(edtf) && !isSupplied(sure) ? { cert: 'medium' } : certainty(sure)),
  };
}

/** White space is not allowed in a value that names something. */
function token(text: string): string {
  return text.replace(/\s+/g, '-');
}

export class TeiInline {
  /** The editors’ notes, in the order of the text; each points to what it is on. */
  readonly notes: XmlElement[] = [];
  private readonly corpus: Corpus;
  private readonly address: Address;

  constructor(corpus: Corpus, address: Address) {
    this.corpus = corpus;
    this.address = address;
  }

  nodes(nodes: readonly Inline[]): XmlNode[] {
    return nodes.map((node): XmlNode => {
      if (node.type === 'text') return node.value;
      if (node.type === 'mark') {
        const made = this.mark(node.mark, this.nodes(node.children));
        return node.proposed
          ? { ...made, attributes: { ...made.attributes, ...certainty('proposed') } }
          : made;
      }
      // A page number that the source prints in the gap is no part of the sentence.
      return inline(node.kind === 'page' ? 'pb' : 'lb', node.text === '' ? {} : { n: node.text }, []);
    });
  }

  private mark(mark: Mark, children: XmlNode[]): XmlElement {
    switch (mark.tag) {
      case 'Cite':
        return inline('ref', { target: this.address(`/references/${mark.ref}/`) }, children);
      case 'Term':
        return inline('term', { ref: this.address(`/glossary/${mark.ref}/`) }, children);
      case 'Name': {
        const { kind = 'unknown' } = this.corpus.names.get(mark.ref) ?? {};
        const name = NAMES[NAME_ELEMENTS[kind].element] ?? 'name';
        const role = mark.role === null ? {} : { role: mark.role };
        return inline(name, { ref: this.address(`/names/${mark.ref}/`), type: kind, ...role }, children);
      }
      case 'When': {
        const event = this.corpus.events.get(mark.ref);
        const dated = event ? dateAttributes({ ...event, edtf: event.date }) : {};
        return inline('date', { ...dated, n: mark.ref }, children);
      }
      case 'Figure':
        return this.figure(mark, children);
      case 'Sic':
        return this.slip(mark, children);
      case 'Note':
        return inline('seg', { 'xml:id': this.note(mark, { type: 'note' }) }, children);
    }
  }

  /** In full in `n`, since a bound or a vague number has no place in the attributes; an exact one in them too. */
  private figure(mark: FigureMark, children: XmlNode[]): XmlElement {
    const isExact = mark.value !== null && mark.comparator === 'eq' && mark.precision === 'exact';
    return inline(
      'measure',
      {
        'xml:id': `zh.${mark.id}`,
        type: mark.kind,
        n: normalForm(mark),
        ...(isExact ? { quantity: String(mark.value) } : {}),
        ...(mark.unit === null ? {} : { unit: token(mark.unit) }),
        commodity: mark.of.en,
      },
      children,
    );
  }

  private slip(mark: SicMark, children: XmlNode[]): XmlElement {
    const id = this.note(mark, { type: 'sic', subtype: mark.by });
    return inline('choice', { 'xml:id': id }, [
      inline('sic', {}, children),
      inline('corr', { cert: CERTAINTY[mark.sure], resp: '#editors' }, [mark.reading]),
    ]);
  }

  /** @returns the id that the marked words bear. */
  private note({ text }: SicMark | NoteMark, kind: Attributes): string {
    const number = String(this.notes.length + 1);
    this.notes.push(
      block('note', { 'xml:id': `note.${number}`, target: `#noted.${number}`, resp: '#editors', ...kind }, [
        inline('p', { 'xml:lang': 'zh-CN' }, [text.zh]),
        inline('p', { 'xml:lang': 'en' }, [text.en]),
      ]),
    );
    return `noted.${number}`;
  }
}
