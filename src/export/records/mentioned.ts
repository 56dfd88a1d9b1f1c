import { z } from 'zod';
import { referenceToCite } from '#src/cite/references.ts';
import { eventAddress } from '#src/corpus/addresses.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import { eventKind, identity, nameKind, referenceKind, sureness } from '#src/corpus/vocabulary.ts';
import { type Dataset, recordSet, tableOf } from '#src/export/dataset.ts';
import { clausesIn, mention, mentionsByRef } from './mention.ts';
import {
  bilingualText,
  datesColumn,
  datesInCell,
  field,
  ids,
  known,
  named,
  pageAddress,
  ranges,
  text,
  textOrNull,
  withWitnesses,
  witnessList,
} from './parts.ts';

/** What the texts mention, with every mention: events, what is cited, and whoever and whatever is named. */

const shortName = field(
  bilingualText,
  'A name in a few words, unlike any other; the title where that is short.',
  '简称，互不相同；题名本来就短的同题名。',
);

/** A dated or datable event of the texts. The first mention is repeated in the record itself. */
export const eventRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    date: text('In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
    sure: known.sure,
    inferred: field(z.boolean(), 'True where sure is inferred.', '确知程度为推断者为真。'),
    reason: known.reason,
    title: field(bilingualText, 'What happened, in the editors’ words.', '事件，编者所拟。'),
    short: shortName,
    kind: field(eventKind, 'Kind of event.', '事件类别。'),
    document: text('Document of the first mention.', '首见的文献。'),
    clause: text('Clause of the first mention.', '首见的条文。'),
    quote: text('The words of the first mention.', '首见的原文用语。'),
    source: field(ranges, 'Where they stand in the seed.', '在底本中的位置。'),
    cities: ids('Places where it happened.', '发生地。'),
    reference: textOrNull('Id of references.json; null for none.', '相关文件编号，见 references.json。'),
    mentions: field(z.array(mention), 'Every mention, the first included.', '全部提及之处，含首见。'),
  })
  .meta({ id: 'event' });

/** Every event that a text mentions, in the order of the registry; the first mention stands for it. */
function events(corpus: Corpus) {
  const mentionsOf = mentionsByRef(corpus, (clause) => clause.events);
  return [...corpus.events.values()].flatMap((record) => {
    const mentions = mentionsOf(record.id);
    const [first] = mentions;
    return first ? [{ ...first, ...record, inferred: record.sure === 'inferred', mentions }] : [];
  });
}

const { source: _, mentions: __, ...inEventRow } = eventRecord.shape;

export const eventSet = recordSet(
  'events',
  eventRecord,
  events,
  tableOf(z.object({ ...inEventRow, url: pageAddress }), ({ corpus, address }) =>
    events(corpus).map((event) => ({ ...event, url: address(eventAddress(event.id)) })),
  ),
);

const referenceDate = z.strictObject({
  kind: text(
    'issued, published, put-forward, conferred, approved, in-force, amended or period.',
    '发布、公布、提出、授予、批准、施行、修正或时段。',
  ),
  edtf: text('In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
  ...known,
});

/** A law, policy, plan, standard, programme or fund that a text cites. */
export const referenceRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    title: field(bilingualText, 'Title, or what it goes by.', '题名或通称。'),
    short: shortName,
    kind: field(referenceKind, 'What it is.', '类别。'),
    number: textOrNull('Document or standard number; null for none.', '文号或标准号；无则为空。'),
    numberSure: field(sureness.nullable(), 'How surely the number is known.', '文号的确知程度。'),
    issuer: field(
      bilingualText.nullable(),
      'Who issued, conferred, set up or runs it; null where that is not known.',
      '发布、授予、设立或主办者；不详则为空。',
    ),
    dates: field(z.array(referenceDate), 'What is known of its dates.', '已知的日期。'),
    url: textOrNull(
      'An address at which its text was seen; null for none.',
      '经查见其文本的网址；无则为空。',
    ),
    confidence: field(sureness, 'How surely it is known what is cited.', '所引为何的确知程度。'),
    identity: field(
      identity,
      'Which paper is meant: named by the text, inferred by the editors, one of several, or none named.',
      '所指：文中指名，编者推断，不止一种可能，或未指名。',
    ),
    candidates: ids(
      'Titles of the papers that may be meant, where there are several.',
      '不止一种可能时，可能所指文件的题名。',
    ),
    state: text(
      'Whether something was found outside the texts: recorded, not-found (sought in vain) or not-yet (not sought).',
      '文本之外：已录、查无结果、尚未查找。',
    ),
    witnesses: witnessList,
    note: field(bilingualText.nullable(), 'The editors’ remark; null for none.', '编者说明；无则为空。'),
    citedBy: field(z.array(mention), 'Who cites it, in what words.', '何处引用，用何措辞。'),
  })
  .meta({ id: 'reference' });

/** Everything that the texts cite, with who cites it in what words. */
function references(corpus: Corpus) {
  const mentionsOf = mentionsByRef(corpus, (clause) => clause.cites);
  return [...corpus.references.values()].map((record) => ({
    ...withWitnesses(record),
    number: record.number?.value ?? null,
    numberSure: record.number?.sure ?? null,
    citedBy: mentionsOf(record.id),
  }));
}

const { url: seenAt, dates: ___, witnesses: ____, citedBy: _____, ...inReferenceRow } = referenceRecord.shape;

const referenceRow = z.object({
  ...inReferenceRow,
  dates: datesColumn,
  textUrl: seenAt,
  witnesses: ids(
    'Addresses or titles of what was seen of it, and how surely.',
    '文本之外所见的网址或题名及确知程度。',
  ),
  citedBy: ids('Clauses that cite it, as document#clause.', '引用它的条文，写作“文献#编号”。'),
  url: pageAddress,
});

export const referenceSet = {
  ...recordSet(
    'references',
    referenceRecord,
    references,
    tableOf(referenceRow, ({ corpus, address }) =>
      references(corpus).map((record) => ({
        ...record,
        dates: datesInCell(record.dates),
        textUrl: record.url,
        witnesses: record.witnesses.map(({ sure, url, title, id }) => `${url ?? title ?? id} (${sure})`),
        citedBy: clausesIn(record.citedBy),
        url: address(`/references/${record.id}/`),
      })),
    ),
  ),
  cited: ({ corpus, ...site }, language) =>
    [...corpus.references.values()].map((reference) => referenceToCite(reference, site, language)),
} satisfies Dataset;

/** An organisation, place, website, programme or person that a text names. */
export const nameRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    name: field(bilingualText, 'Name in both languages.', '中英名称。'),
    kind: field(nameKind, 'Kind of thing named.', '类别。'),
    city: textOrNull('Id of cities.json; null for none.', '所属地编号，见 cities.json；无则为空。'),
    note: field(
      bilingualText.nullable(),
      'What was joined here or kept apart.',
      '合并或分立的说明；无则为空。',
    ),
    mentions: field(z.array(mention), 'Every mention in the texts.', '文中全部提及之处。'),
  })
  .meta({ id: 'name' });

/** Everybody and everything that the texts name. */
function names(corpus: Corpus) {
  const mentionsOf = mentionsByRef(corpus, (clause) => clause.names);
  return [...corpus.names.values()].map((record) => ({
    ...record,
    name: named(record),
    mentions: mentionsOf(record.id),
  }));
}

const nameRow = z.object({
  ...nameRecord.shape,
  mentions: field(z.int().nonnegative(), 'How many times the texts name it.', '文中提及次数。'),
  clauses: ids('Clauses that name it, as document#clause.', '提及它的条文，写作“文献#编号”。'),
  url: pageAddress,
});

export const nameSet = recordSet(
  'names',
  nameRecord,
  names,
  tableOf(nameRow, ({ corpus, address }) =>
    names(corpus).map((record) => ({
      ...record,
      mentions: record.mentions.length,
      clauses: [...new Set(clausesIn(record.mentions))],
      url: address(`/names/${record.id}/`),
    })),
  ),
);
