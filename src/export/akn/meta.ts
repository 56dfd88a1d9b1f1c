import { isSupplied } from '#src/cite/date.ts';
import { numberForm } from '#src/cite/item.ts';
import { editionForm } from '#src/cite/kinds.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { isUncertain, span } from '#src/corpus/time.ts';
import { block, type XmlElement } from '#src/export/xml.ts';
import { yearOf } from '#src/text/years.ts';
import type { InlineWriter } from './inline.ts';

/** Identification by FRBR: the work, this expression of it, in Chinese or the English made of that, and this file. */

export type Expression = 'zho' | 'eng';

const EDITORS = '#editors';
const UNDATED = { day: '0001-01-01', name: 'unknown', address: 'undated' };

/**
 * The day that the schema demands, the first of several; one that means nothing where the editors supplied the date
 * or it is doubted, since the schema has no uncertain ones: what it really is stands in the name. And the date as an address has it.
 */
function dated(document: PolicyDocument) {
  const date = dateMade(document);
  if (!date) return UNDATED;
  if (isSupplied(date.sure) || isUncertain(date.edtf))
    return { ...UNDATED, name: `${date.kind}, ${date.sure}: ${date.edtf}` };
  const { first, last } = span(date.edtf);
  return { day: first, name: date.kind, address: first === last ? first : String(yearOf(first)) };
}

/** The address of the work: `/akn/cn/doc/<kind>/<issuer>/<date>/<document id>`. */
function workUri(document: PolicyDocument, cities: Corpus['cities']): string {
  const codes = document.cities.flatMap((id) => cities.find((city) => city.id === id)?.code ?? []);
  const local = document.kind === 'policy' && codes.length === 1 ? `-${codes[0]}` : '';
  const actor = document.issuers.slice(0, 1);
  return ['', 'akn', `cn${local}`, 'doc', document.kind, ...actor, dated(document).address, document.id].join(
    '/',
  );
}

function organisation(eId: string, path: string, showAs: string): XmlElement {
  return block('TLCOrganization', { eId, href: `/ontology/${path}`, showAs });
}

/** Everything that the document points to, its issuers first. */
function references(document: PolicyDocument, corpus: Corpus, text: InlineWriter): XmlElement {
  const issuers = document.issuers.map(
    (id) => [`name-${id}`, organisation(`name-${id}`, `name/${id}`, corpus.names.get(id)?.en ?? id)] as const,
  );
  return block('references', { source: EDITORS }, [
    organisation('editors', 'editors', 'The editors of this edition'),
    ...(issuers.length > 0 ? [] : [organisation('unknown', 'unknown', 'No issuer is recorded')]),
    ...new Map([...issuers, ...text.references]).values(),
  ]);
}

/** @param component `main`, or the eId of an attachment. */
export function meta(
  document: PolicyDocument,
  { corpus, version }: { readonly corpus: Corpus; readonly version: string },
  component: string,
  text: InlineWriter | null,
  language: Expression,
): XmlElement {
  const work = workUri(document, corpus.cities);
  const { day, name, address } = dated(document);
  const expressionIn = (one: Expression): string => `${work}/${one}@${address}`;
  const expression = expressionIn(language);
  // The day of a translation is nowhere said; the schema wants one, and gets that of the text translated.
  const said = language === 'zho' ? name : `of the text translated: ${name}`;
  const from = { href: expressionIn('zho'), fromLanguage: 'zho', authoritative: 'false', by: EDITORS };
  const translation = language === 'zho' ? [] : [block('FRBRtranslation', from)];
  const authors = document.issuers.length > 0 ? document.issuers.map((id) => `#name-${id}`) : ['#unknown'];
  const editors = [EDITORS];
  const level = (element: string, uri: string, end: string, by: readonly string[], rest: XmlElement[]) =>
    block(element, {}, [
      block('FRBRthis', { value: `${uri}/!${component}${end}` }),
      block('FRBRuri', { value: uri + end }),
      ...(element === 'FRBRManifestation'
        ? [block('FRBRalias', { value: editionForm(version, 'en'), name: 'edition' })]
        : []),
      block('FRBRdate', { date: day, name: element === 'FRBRWork' ? name : said }),
      ...by.map((href) => block('FRBRauthor', { href })),
      ...rest,
    ]);
  const number = numberForm(document);
  return block('meta', {}, [
    block('identification', { source: EDITORS }, [
      level('FRBRWork', work, '', authors, [
        block('FRBRcountry', { value: 'cn' }),
        block('FRBRsubtype', { value: document.kind }),
        ...(number === null ? [] : [block('FRBRnumber', { value: number })]),
        block('FRBRauthoritative', { value: 'false' }),
      ]),
      level('FRBRExpression', expression, '', editors, [block('FRBRlanguage', { language }), ...translation]),
      level('FRBRManifestation', expression, '.xml', editors, []),
    ]),
    // What an attachment points to is listed once, with the document.
    ...(text ? [references(document, corpus, text)] : []),
    ...(text && text.notes.length > 0 ? [block('notes', { source: EDITORS }, text.notes)] : []),
  ]);
}
