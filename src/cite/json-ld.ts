import type { City } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { isPlainDate, isSupplied } from './date.ts';
import { type Address, type CiteItem, endForm, type Issuer } from './item.ts';
import { KIND_CODES } from './kinds.ts';

/**
 * schema.org in JSON-LD. Whether a document is in force has not been checked by anybody, and schema.org has no word for
 * that: `legislationLegalForce` is said only of one whose own words, or a repeal that is known, ended it. Inferred and unverified dates and numbers are
 * left out, and so are issuers whom nobody has confirmed, since nothing can mark them; that a document has ended is said in words too, and these say how it is known.
 */

export interface JsonLdSubject {
  readonly document: PolicyDocument;
  readonly clause: Clause | null;
  readonly item: CiteItem;
  readonly cities: readonly City[];
}

type Properties = Readonly<Record<string, unknown>>;

function organisations(issuers: readonly Issuer[]): Properties[] {
  return issuers.map(({ zh, en, kind }) => ({
    '@type': kind === 'government' ? 'GovernmentOrganization' : 'Organization',
    name: zh,
    alternateName: en,
  }));
}

/** The date under the property that says what kind of date it is: printing is not adoption. */
function statedDate({ date }: CiteItem, adoption: string): Properties {
  if (!date || !isPlainDate(date)) return {};
  const isMaking = date.kind === 'issued' || date.kind === 'written';
  return { [isMaking ? adoption : 'datePublished']: date.edtf };
}

/** The last day of its term as a date where it is one, and of what has ended that it has, in words. */
function ending({ document, item }: JsonLdSubject): Properties {
  const plain = item.end && isPlainDate(item.end) ? item.end : null;
  const status = (['zh', 'en'] as const).flatMap((language) => endForm(item, language));
  return {
    ...(plain?.kind === 'expires' ? { expires: plain.edtf } : {}),
    ...(status.length > 0 ? { creativeWorkStatus: status } : {}),
    ...(plain && status.length > 0 && KIND_CODES[document.kind].schema === 'Legislation'
      ? { legislationLegalForce: 'https://schema.org/NotInForce' }
      : {}),
  };
}

/** What only legislation has. The page is a copy for reading, of no legal value. */
function legislation({ document, item }: JsonLdSubject, address: Address): Properties {
  const number = document.number && !isSupplied(document.number.sure) ? document.number.value : null;
  return {
    ...(number === null ? {} : { legislationIdentifier: number }),
    ...(item.issuers.length > 0 ? { legislationPassedBy: organisations(item.issuers) } : {}),
    ...statedDate(item, 'legislationDate'),
    legislationJurisdiction: { '@type': 'Country', name: '中华人民共和国', alternateName: 'China' },
    encoding: {
      '@type': 'LegislationObject',
      encodingFormat: 'text/html',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      isBasedOn: {
        '@type': 'MediaObject',
        url: address(`/documents/${document.id}/source/`),
        sha256: document.source.sha256,
      },
    },
  };
}

function other(item: CiteItem): Properties {
  return {
    ...(item.issuers.length > 0 ? { author: organisations(item.issuers) } : {}),
    ...statedDate(item, 'dateCreated'),
  };
}

function places(ids: readonly string[], cities: readonly City[]): Properties {
  const named = cities.filter((city) => ids.includes(city.id));
  if (named.length === 0) return {};
  return {
    spatialCoverage: named.map(({ name }) => ({ '@type': 'Place', name: name.zh, alternateName: name.en })),
  };
}

export function jsonLd(given: JsonLdSubject, address: Address): Properties {
  const { document, clause, cities } = given;
  const item = document.proposed.includes('issuers') ? { ...given.item, issuers: [] } : given.item;
  const subject = { ...given, item };
  const type = KIND_CODES[document.kind].schema;
  const of = type === 'Legislation' ? legislation(subject, address) : other(item);
  const whole = {
    '@type': type,
    '@id': item.documentUrl,
    name: item.title.zh,
    ...(item.title.en === '' ? {} : { alternateName: item.title.en }),
    inLanguage: 'zh-CN',
    ...ending(subject),
  };
  if (!clause)
    return { '@context': 'https://schema.org', ...whole, ...of, ...places(document.cities, cities) };
  return {
    '@context': 'https://schema.org',
    '@type': type === 'Legislation' ? type : 'CreativeWork',
    '@id': item.url,
    identifier: clause.id,
    name: `${item.title.zh}，${item.clause?.zh ?? clause.id}`,
    inLanguage: 'zh-CN',
    text: `${clause.label}${clause.heading?.text ?? ''}${clause.text}`,
    isPartOf: { ...whole, ...of },
    ...places(clause.cities, cities),
  };
}

/** As the content of a script element, where `<` must not begin a tag. */
export function jsonLdText(properties: Properties): string {
  return JSON.stringify(properties).replace(/</g, '\\u003c');
}
