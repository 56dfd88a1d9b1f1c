import type { MarkerKind } from '#src/convert/markers.ts';
import type { Name } from '#src/corpus/corpus.ts';
import type { Mark, Role } from '#src/corpus/model.ts';

/**
 * How Chinese documents are said in Akoma Ntoso 3.0. The standard gives the
 * vocabulary, not the mapping: this is ours.
 */

/** An element of the hierarchy and the short form that stands for it in an eId. */
export interface AknUnit {
  readonly element: string;
  readonly alias: string;
}

const SECTION: AknUnit = { element: 'section', alias: 'sec' };
const PARAGRAPH: AknUnit = { element: 'paragraph', alias: 'para' };
const SUBPARAGRAPH: AknUnit = { element: 'subparagraph', alias: 'subpara' };
const POINT: AknUnit = { element: 'point', alias: 'point' };
const INDENT: AknUnit = { element: 'indent', alias: 'indent' };

/** The element follows the printed marker, never the depth, so that an inserted level changes no id. */
export const UNITS: Readonly<Record<MarkerKind, AknUnit>> = {
  book: { element: 'book', alias: 'book' },
  chapter: { element: 'chapter', alias: 'chp' },
  section: SECTION,
  article: { element: 'article', alias: 'art' },
  first: SECTION,
  second: PARAGRAPH,
  third: SUBPARAGRAPH,
  fourth: POINT,
  // `item` belongs to lists inside a block; the hierarchy has `indent`.
  fifth: INDENT,
  // Chapters, sections and what is below them in plans and standards.
  decimal: SECTION,
};

/** How each marker is printed. */
export const PRINTED: Readonly<Record<MarkerKind, string>> = {
  book: '编',
  chapter: '章',
  section: '节',
  article: '第…条',
  first: '一、',
  second: '（一）',
  third: '1.',
  fourth: '（1）',
  fifth: '①',
  decimal: '2.1.1',
};

/** In an article the unnumbered 款 is the paragraph, so 项 and 目 stand one step lower. */
export const UNITS_IN_ARTICLE: Readonly<Record<MarkerKind, AknUnit>> = {
  ...UNITS,
  second: SUBPARAGRAPH,
  third: POINT,
  fourth: INDENT,
};

/** A heading printed without a number is a section all the same. */
export const UNNUMBERED_HEADING: AknUnit = SECTION;

/** A 款 counts by its position, as lawyers count it. */
export const UNNUMBERED_IN_ARTICLE: AknUnit = PARAGRAPH;

export type Area = 'preface' | 'preamble' | 'mainBody' | 'conclusions' | 'attachments';

/** The part of the document in which a block of each role stands. */
export const AREAS: Readonly<Record<Role, Area>> = {
  letterhead: 'preface',
  number: 'preface',
  title: 'preface',
  enactment: 'preface',
  marking: 'preface',
  signer: 'preface',
  salutation: 'preface',
  preamble: 'preamble',
  clause: 'mainBody',
  heading: 'mainBody',
  paragraph: 'mainBody',
  table: 'mainBody',
  closing: 'conclusions',
  signature: 'conclusions',
  remark: 'conclusions',
  distribution: 'conclusions',
  printing: 'conclusions',
  attachment: 'attachments',
};

/** The inline element that a block’s text stands in, where the vocabulary has one for its role. */
export const ROLE_INLINE: Partial<Record<Role, string>> = { title: 'docTitle', number: 'docNumber' };

/** Inline elements for marks that point to a registered thing, and the class under which the thing is listed. */
export const MARK_ELEMENTS = {
  When: { element: 'event', top: 'TLCEvent' },
  Term: { element: 'term', top: 'TLCTerm' },
  Figure: { element: 'quantity', top: 'TLCConcept' },
} as const satisfies Partial<Record<Mark['tag'], { element: string; top: string }>>;

const ORGANISATION = { element: 'organization', top: 'TLCOrganization' };
const LOCATION = { element: 'location', top: 'TLCLocation' };
const OBJECT = { element: 'object', top: 'TLCObject' };

/** What nothing is known of is an entity, and no more is claimed. */
const ENTITY = { element: 'entity', top: 'TLCObject' };

/** The same for names, by what they name. */
export const NAME_ELEMENTS: Readonly<Record<Name['kind'], { element: string; top: string }>> = {
  government: ORGANISATION,
  party: ORGANISATION,
  congress: ORGANISATION,
  'consultative-conference': ORGANISATION,
  judiciary: ORGANISATION,
  army: ORGANISATION,
  'mass-organisation': ORGANISATION,
  'public-institution': ORGANISATION,
  company: ORGANISATION,
  association: ORGANISATION,
  university: ORGANISATION,
  media: ORGANISATION,
  place: LOCATION,
  market: LOCATION,
  park: LOCATION,
  website: OBJECT,
  system: OBJECT,
  programme: OBJECT,
  person: { element: 'person', top: 'TLCPerson' },
  unknown: ENTITY,
};
