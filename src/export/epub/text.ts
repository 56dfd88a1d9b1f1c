import { cellsOf } from '#src/corpus/inline.ts';
import type { Clause, Inline, Line, Mark, PolicyDocument } from '#src/corpus/model.ts';
import { block, inline, type XmlElement, type XmlNode } from '#src/export/xml.ts';
import { htmlLang, type Language } from '#src/i18n/language.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { headingLevel } from '#src/views/clauses.ts';
import { type LetteredNote, lemma, notesOf } from '#src/views/notes.ts';
import { inTag, said } from './xhtml.ts';

/** A text in a book: clause by clause under its permanent id, source first, translation and notes below. */

type Notes = ReadonlyMap<Mark, LetteredNote>;

/** The printed characters, and after what a note is on the letter that leads to it. */
function printed(nodes: readonly Inline[], notes: Notes): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (node.type === 'text') return [node.value];
    if (node.type === 'break') return node.kind === 'line' ? [inline('br', {}, [])] : [];
    const note = notes.get(node.mark);
    return [...printed(node.children, notes), ...(note ? [sign(note)] : [])];
  });
}

function sign({ id, letter }: LetteredNote): XmlElement {
  const attributes = { id: `${id}.ref`, href: `#${id}`, 'epub:type': 'noteref', role: 'doc-noteref' };
  return inline('sup', {}, [inline('a', { class: 'sign', ...attributes }, [letter])]);
}

/** A note, which reading programs show beside the letter that leads to it. */
function note({ id, letter, mark, quote }: LetteredNote, lang: Language): XmlElement {
  const { sic } = reading[lang];
  const meant =
    mark.tag === 'Sic'
      ? [
          `${sic.read[mark.sure]} `,
          inline('span', inTag('zh-CN'), [mark.reading]),
          ` ${sic.slip(sic[mark.by], sic[mark.sure])} `,
        ]
      : [];
  return block('aside', { id, class: 'note', 'epub:type': 'footnote', role: 'doc-footnote' }, [
    inline('p', {}, [
      inline('a', { class: 'sign', href: `#${id}.ref`, role: 'doc-backlink' }, [letter]),
      ' ',
      inline('span', inTag('zh-CN'), [lemma(quote)]),
      '] ',
      ...meant,
      ...said(mark.text[lang], lang),
    ]),
  ]);
}

/** @param rows the cells of each, with the id of the row in the source. */
function table(
  rows: readonly { readonly id?: string; readonly cells: readonly (readonly XmlNode[])[] }[],
  headRows: number,
  attributes: XmlElement['attributes'],
): XmlElement {
  const written = rows.map(({ id, cells }, at) =>
    block(
      'tr',
      id === undefined ? {} : { id },
      cells.map((cell) => (at < headRows ? inline('th', { scope: 'col' }, cell) : inline('td', {}, cell))),
    ),
  );
  const body = block('tbody', {}, written.slice(headRows));
  const head = headRows > 0 ? [block('thead', {}, written.slice(0, headRows))] : [];
  return block('table', attributes, [...head, body]);
}

function source(
  { role, label, heading, sentences, headRows }: Clause,
  level: number,
  notes: Notes,
): XmlElement[] {
  const line = ({ nodes }: Line): XmlNode[] => printed(nodes, notes);
  const own = sentences.map((sentence) => inline('span', { id: sentence.id }, line(sentence)));
  const chinese = inTag('zh-CN', { class: 'source' });
  if (role === 'table') {
    const rows = sentences.map(({ id, nodes }) => ({
      id,
      cells: cellsOf(nodes).map((cell) => printed(cell, notes)),
    }));
    return [table(rows, headRows, chinese)];
  }
  return [
    ...(heading ? [inline(`h${level}`, chinese, [label, ...line(heading)])] : []),
    // A marker stands before whatever comes first.
    ...(own.length > 0 || !heading ? [inline('p', chinese, [heading ? '' : label, ...own])] : []),
  ];
}

function translation({ role, headRows, translation: { heading, text } }: Clause): XmlElement[] {
  if (role === 'table' && text !== '') {
    const rows = text.split('\n').map((row) => ({ cells: row.split('\t').map((cell) => said(cell, 'en')) }));
    return [table(rows, headRows, inTag('en', { class: 'translation' }))];
  }
  const paragraphs = [
    ...(heading === '' ? [] : [inline('p', {}, [inline('strong', {}, said(heading, 'en'))])]),
    ...(text === '' ? [] : [inline('p', {}, said(text, 'en'))]),
  ];
  return paragraphs.length > 0 ? [block('div', inTag('en', { class: 'translation' }), paragraphs)] : [];
}

/** The clauses of a document as sections. @param address makes an absolute address. */
export function clauseSections(
  { clauses }: PolicyDocument,
  lang: Language,
  address: (path: string) => string,
): XmlElement[] {
  return clauses.map((clause) => {
    const lettered = notesOf(clause);
    const notes = new Map<Mark, LetteredNote>(lettered.map((one) => [one.mark, one]));
    return block('section', { id: clause.id, class: `clause ${clause.role}` }, [
      inline('p', inTag(htmlLang(lang), { class: 'number' }), [
        inline('a', { href: address(clause.url), title: clause.cite[lang] }, [clause.id]),
      ]),
      ...source(clause, headingLevel(clauses, clause), notes),
      ...translation(clause),
      ...lettered.map((one) => note(one, lang)),
    ]);
  });
}
