import type { Address } from '#src/cite/item.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import { normalForm } from '#src/corpus/figure.ts';
import type { EditorialNote, FigureMark, Inline, Mark } from '#src/corpus/model.ts';
import { block, inline, type XmlElement, type XmlNode } from '#src/export/xml.ts';
import { MARK_ELEMENTS, NAME_ELEMENTS } from './mapping.ts';

/** The running text of a document, and what it has pointed to so far. */
export class InlineWriter {
  /** Things that the text points to, for the list of references: by eId. */
  readonly references = new Map<string, XmlElement>();
  /** The editors’ notes, for the list of notes: never in the text. */
  readonly notes: XmlElement[] = [];
  private readonly corpus: Corpus;
  private readonly address: Address;

  constructor(corpus: Corpus, address: Address) {
    this.corpus = corpus;
    this.address = address;
  }

  nodes(nodes: readonly Inline[]): XmlNode[] {
    return nodes.flatMap((node): XmlNode[] => {
      if (node.type === 'text') return [node.value];
      if (node.type === 'break') return [inline(node.kind === 'page' ? 'eop' : 'eol', {}, [])];
      const made = this.mark(node.mark, this.nodes(node.children));
      if (!node.proposed) return made;
      return made.map((part) =>
        typeof part === 'string' ? part : { ...part, attributes: { ...part.attributes, class: 'proposed' } },
      );
    });
  }

  private mark(mark: Mark, children: XmlNode[]): XmlNode[] {
    switch (mark.tag) {
      case 'Cite':
        return [inline('ref', { href: this.address(`/references/${mark.ref}/`) }, children)];
      case 'Sic':
        return [...children, this.note({ kind: 'sic', text: mark.text, reading: mark.reading })];
      case 'Note':
        return [...children, this.note({ kind: 'note', text: mark.text, reading: null })];
      case 'Figure':
        return [this.figure(mark, children)];
      case 'Name': {
        const { kind = 'unknown', en = mark.ref } = this.corpus.names.get(mark.ref) ?? {};
        const form = NAME_ELEMENTS[kind];
        // The schema wants an entity, which it knows nothing of, to say what it is.
        const given = form.element === 'entity' ? { name: kind } : {};
        return [this.pointer(form, `name-${mark.ref}`, en, children, given)];
      }
      case 'When': {
        const title = this.corpus.events.get(mark.ref)?.title.en ?? mark.ref;
        return [this.pointer(MARK_ELEMENTS.When, `event-${mark.ref}`, title, children)];
      }
      case 'Term': {
        const { en = mark.ref } = this.corpus.glossary.get(mark.ref) ?? {};
        return [this.pointer(MARK_ELEMENTS.Term, `term-${mark.ref}`, en, children)];
      }
    }
  }

  private pointer(
    { element, top }: { element: string; top: string },
    id: string,
    showAs: string,
    children: XmlNode[],
    attributes: Readonly<Record<string, string>> = {},
  ): XmlElement {
    this.references.set(id, block(top, { eId: id, href: `/ontology/${id.replace('-', '/')}`, showAs }));
    return inline(element, { refersTo: `#${id}`, ...attributes }, children);
  }

  private figure(mark: FigureMark, children: XmlNode[]): XmlElement {
    return this.pointer(MARK_ELEMENTS.Figure, `figure-${mark.id}`, mark.of.en, children, {
      normalized: normalForm(mark),
    });
  }

  private note({ kind, text, reading }: Pick<EditorialNote, 'kind' | 'text' | 'reading'>): XmlElement {
    const id = `note_${this.notes.length + 1}`;
    const meant = reading === null ? [] : [inline('p', { class: 'reading', 'xml:lang': 'zh-CN' }, [reading])];
    this.notes.push(
      block('note', { eId: id, class: kind }, [
        ...meant,
        inline('p', { 'xml:lang': 'zh-CN' }, [text.zh]),
        inline('p', { 'xml:lang': 'en' }, [text.en]),
      ]),
    );
    return inline('noteRef', { href: `#${id}` }, []);
  }
}
