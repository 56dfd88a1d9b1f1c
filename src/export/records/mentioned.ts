import { z } from 'zod';
import { referenceToCite } from '#src/cite/references.ts';
import { identity, sureness } from '#src/corpus/vocabulary.ts';
import { columnsOf } from '#src/export/columns.ts';
import { list } from '#src/export/csv.ts';
import { type Dataset, recordSet } from '#src/export/dataset.ts';
import { clausesIn, mention, mentionsByRef } from './mention.ts';
import {
  bilingualText,
  field,
  ids,
  known,
  named,
  ranges,
  text,
  textOrNull,
  withWitnesses,
  witnessList,
} from './parts.ts';

/** What the texts mention, with every mention: events, what is cited, and whoever and whatever is named. */

/** A dated or datable event of the texts. The first mention is repeated in the record itself. */
export const eventRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    date: text('In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
    sure: known.sure,
    inferred: field(z.boolean(), 'True where sure is inferred.', '确知程度为推断者为真。'),
    reason: known.reason,
    title: field(bilingualText, 'What happened, in the editors’ words.', '事件，编者所拟。'),
    kind: text('Kind of event.', '事件类别。'),
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
export const eventSet = recordSet(
  'events',
  eventRecord,
  (corpus) => {
    const mentionsOf = mentionsByRef(corpus, (clause) => clause.events);
    return [...corpus.events.values()].flatMap((record) => {
      const mentions = mentionsOf(record.id);
      const [first] = mentions;
      return first ? [{ ...first, ...record, inferred: record.sure === 'inferred', mentions }] : [];
    });
  },
  columnsOf(eventRecord, { source: {}, mentions: {} }),
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
    kind: text('law, policy, plan, standard, programme, fund, designation or agreement.', '类别。'),
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
    candidates: ids('The papers that may be meant, where there are several.', '不止一种可能时，可能所指。'),
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
export const referenceSet = {
  ...recordSet(
    'references',
    referenceRecord,
    (corpus) => {
      const mentionsOf = mentionsByRef(corpus, (clause) => clause.cites);
      return [...corpus.references.values()].map((record) => ({
        ...withWitnesses(record),
        number: record.number?.value ?? null,
        numberSure: record.number?.sure ?? null,
        citedBy: mentionsOf(record.id),
      }));
    },
    columnsOf(referenceRecord, {
      dates: { dates: ({ dates }) => list(dates.map(({ kind, edtf, sure }) => `${kind} ${edtf} (${sure})`)) },
      witnesses: {
        witnesses: ({ witnesses }) =>
          list(witnesses.map(({ sure, url, title, id }) => `${url ?? title ?? id} (${sure})`)),
      },
      citedBy: { cited_by: ({ citedBy }) => list(clausesIn(citedBy)) },
    }),
  ),
  cited: ({ corpus, ...site }, language) =>
    [...corpus.references.values()].map((reference) => referenceToCite(reference, site, language)),
} satisfies Dataset;

/** An organisation, place, website, programme or person that a text names. */
export const nameRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    name: field(bilingualText, 'Name in both languages.', '中英名称。'),
    kind: text('Kind of thing named.', '类别。'),
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
export const nameSet = recordSet(
  'names',
  nameRecord,
  (corpus) => {
    const mentionsOf = mentionsByRef(corpus, (clause) => clause.names);
    return [...corpus.names.values()].map((record) => ({
      ...record,
      name: named(record),
      mentions: mentionsOf(record.id),
    }));
  },
  columnsOf(nameRecord, {
    mentions: {
      mentions: ({ mentions }) => mentions.length,
      clauses: ({ mentions }) => list([...new Set(clausesIn(mentions))]),
    },
  }),
);
