import type { Inline, Line, PolicyDocument } from '#src/corpus/model.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { block, toXml, type XmlElement } from '#src/export/xml.ts';
import { BodyWriter } from './body.ts';
import { Eids } from './eids.ts';
import { InlineWriter } from './inline.ts';
import { type Expression, meta } from './meta.ts';
import { areas, type Branch, branches } from './tree.ts';

type Context = Pick<DataContext, 'corpus' | 'address' | 'version'>;

/**
 * A document as Akoma Ntoso 3.0. Every kind is a `doc`: even an issued opinion
 * is no act, and a press article least of all.
 */
export function akomaNtoso(
  document: PolicyDocument,
  { corpus, address, version }: Context,
  language: Expression = 'zho',
): string {
  const eids = new Eids();
  const text = new InlineWriter(corpus, address);
  const body = new BodyWriter(eids, text);
  const parts = areas(branches(document.clauses));

  const attachment = ({ clause, children }: Branch): XmlElement => {
    const eId = eids.counted('', 'att');
    return block('attachment', { eId, wId: clause.id }, [
      block('doc', { name: 'attachment' }, [
        meta(document, { corpus, version }, eId, null, language),
        block('mainBody', {}, [body.paragraph(clause, eId, {}), ...body.units(children, eId)]),
      ]),
    ]);
  };
  // The schema wants something in the body, even of a text that is all front and end matter.
  const units = body.units(parts.mainBody, '');
  const content = [
    ...body.container('preface', parts.preface),
    ...body.container('preamble', parts.preamble),
    block('mainBody', {}, units.length > 0 ? units : [block('p', { eId: eids.counted('', 'p') })]),
    ...body.container('conclusions', parts.conclusions),
    ...(parts.attachments.length === 0 ? [] : [block('attachments', {}, parts.attachments.map(attachment))]),
  ];
  return toXml(
    block('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
      block('doc', { name: document.kind }, [
        meta(document, { corpus, version }, 'main', text, language),
        ...content,
      ]),
    ]),
  );
}

/** A line with other words than the source prints: they bear no marks. */
function inWords<Kind extends Line>(line: Kind, words: string): Kind {
  const nodes = words.split(/(\t)/).map((value): Inline => ({ type: 'text', value }));
  return { ...line, nodes };
}

/**
 * The translation as a second expression of the same work: the same units with the same eIds, so that a place is found
 * in both. Printed markers stay as they are. Marks and notes are on the Chinese words, and stand there.
 */
export function akomaNtosoEnglish(document: PolicyDocument, context: Context): string {
  const clauses = document.clauses.map((clause) => ({
    ...clause,
    heading: clause.heading && inWords(clause.heading, clause.translation.heading),
    sentences: clause.sentences.map((sentence, at) =>
      inWords(sentence, `${at > 0 && clause.role !== 'table' ? ' ' : ''}${sentence.translation}`),
    ),
  }));
  return akomaNtoso({ ...document, clauses }, context, 'eng');
}
