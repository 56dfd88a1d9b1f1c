import { cellsOf } from '#src/corpus/inline.ts';
import type { Clause, PolicyDocument, Sentence } from '#src/corpus/model.ts';
import { type Branch, branches } from '#src/export/akn/tree.ts';
import type { DocumentContext } from '#src/export/dataset.ts';
import { block, inline, toXml, type XmlElement, type XmlNode } from '#src/export/xml.ts';
import { teiHeader } from './header.ts';
import { TeiInline } from './inline.ts';

/**
 * A document as TEI P5 (tei_all): a `div` for each clause, an `s` for each sentence, and the translation as a second
 * text of the same divisions. Ids are ours behind the language, since an XML id begins with a letter: `zh.2.1.3.s4`.
 */

/** The words of a clause in one of its languages. */
interface Words {
  /** Empty where it has none in this language. */
  readonly heading: readonly XmlNode[];
  /** The cells of a row of a table; of any other sentence one. */
  readonly cells: (at: number) => readonly (readonly XmlNode[])[];
}

type Language = 'zh' | 'en';

function identified(language: Language, id: string): XmlElement['attributes'] {
  const own = { 'xml:id': `${language}.${id}` };
  return language === 'zh' ? own : { ...own, corresp: `#zh.${id}` };
}

function division(
  language: Language,
  { clause, children }: Branch,
  words: (clause: Clause) => Words,
): XmlElement {
  const { id, role, label, heading, headRows, sentences } = clause;
  const said = words(clause);
  const marker: XmlNode[] = label === '' ? [] : [inline('num', {}, [label])];
  const head = heading ? [inline('head', {}, [...marker, ...said.heading])] : [];
  // A clause may be a bare marker, above others.
  const lines = (): XmlNode[] =>
    sentences.flatMap((sentence, at) => [
      // English sentences are parted by a space, Chinese ones by nothing.
      ...(at > 0 && language === 'en' ? [' '] : []),
      inline('s', identified(language, sentence.id), said.cells(at).flat()),
    ]);
  const row = ({ id: own }: Sentence, at: number): XmlElement =>
    block(
      'row',
      { ...identified(language, own), ...(at < headRows && { role: 'label' }) },
      said.cells(at).map((cell) => inline('cell', {}, cell)),
    );
  const prose = role === 'table' ? [] : [...(heading ? [] : marker), ...lines()];
  return block('div', { type: role, n: id, ...identified(language, id) }, [
    ...head,
    ...(role === 'table' ? [block('table', {}, sentences.map(row))] : []),
    ...(prose.length > 0 ? [inline('p', {}, prose)] : []),
    ...children.map((child) => division(language, child, words)),
  ]);
}

export function teiDocument(document: PolicyDocument, context: DocumentContext): string {
  const { kind, clauses, translated } = document;
  const marks = new TeiInline(context.corpus, context.address);
  const roots = branches(clauses);
  const body = (language: Language, words: (clause: Clause) => Words): XmlElement =>
    block(
      'body',
      {},
      roots.map((root) => division(language, root, words)),
    );
  const chinese = body('zh', ({ heading, sentences }) => ({
    heading: marks.nodes(heading?.nodes ?? []),
    cells: (at) => cellsOf(sentences[at]?.nodes ?? []).map((nodes) => marks.nodes(nodes)),
  }));
  const notes =
    marks.notes.length > 0 ? [block('back', {}, [block('div', { type: 'notes' }, marks.notes)])] : [];
  const source = block('text', { 'xml:lang': 'zh-CN', type: kind }, [chinese, ...notes]);
  const english = (): XmlElement =>
    block('text', { 'xml:lang': 'en', type: 'translation', resp: '#editors' }, [
      body('en', ({ translation, sentences }) => ({
        heading: [translation.heading],
        cells: (at) => (sentences[at]?.translation ?? '').split('\t').map((cell) => [cell]),
      })),
    ]);
  return toXml(
    block('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
      teiHeader(document, context),
      translated ? block('text', {}, [block('group', {}, [source, english()])]) : source,
    ]),
  );
}
