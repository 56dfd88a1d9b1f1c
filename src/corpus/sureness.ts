import type { Registries } from './content.ts';
import type { Corpus, PolicyEvent, RawEvent, RawReference, Reference } from './corpus.ts';
import type { Position, Report } from './fault.ts';
import type { PolicyDocument, Sureness } from './model.ts';
import { registryPath, textPath } from './paths.ts';

/** How surely things are known: what follows from it for records, and the rule that each level has what it claims. */

type Known = Pick<PolicyDocument | Reference, 'number' | 'dates' | 'witnesses'>;
type Fact = Pick<Known['dates'][number], 'sure' | 'reason' | 'witness'>;

/**
 * How surely it is known what a citation means: as its best witness has it, unless that is our reading. One that has
 * only something like it shows nothing of the thing itself.
 */
function confidenceOf({ identity, witnesses }: RawReference): Sureness {
  if (identity === 'inferred' || identity === 'several') return 'inferred';
  const levels = Object.values(witnesses).flatMap(({ sure, has }) => (has === 'like' ? [] : sure));
  if (levels.includes('verified')) return 'verified';
  return levels.includes('attested') ? 'attested' : 'stated';
}

/** A reference with what follows from its witnesses. */
export function resolvedReference(reference: RawReference): Reference {
  const seen = Object.values(reference.witnesses);
  return {
    ...reference,
    short: reference.short ?? reference.title,
    url: seen.find(({ url, has }) => has === 'text' && url !== null)?.url ?? null,
    confidence: confidenceOf(reference),
    state: seen.length > 0 ? 'recorded' : (reference.sought ?? 'not-yet'),
  };
}

function dateOf(
  { reference, of }: Pick<RawEvent, 'reference' | 'of'>,
  references: Corpus['references'],
): Reference['dates'][number] | undefined {
  return references.get(reference ?? '')?.dates.find(({ kind }) => kind === of);
}

/** An event with its date: its own, or that of what it points to. One that is not there is told by the rule. */
export function resolvedEvent(event: RawEvent, references: Corpus['references']): PolicyEvent {
  const found = dateOf(event, references);
  const { date = found?.edtf ?? '0000', sure = found?.sure ?? 'unverified' } = event;
  return {
    ...event,
    ...{ date, sure, short: event.short ?? event.title },
    reason: event.reason ?? found?.reason ?? null,
  };
}

/** What its level demands of a fact and it does not have; null where nothing is wanting. */
function wanting({ sure, reason, witness }: Fact, witnesses: Known['witnesses']): string | null {
  switch (sure) {
    case 'stated':
    case 'unverified':
    case 'proposed':
      return null;
    case 'inferred':
      return reason ? null : 'a reason in both languages, since it is inferred';
    case 'verified':
    case 'attested': {
      const seen = witnesses[witness ?? ''];
      const holds = seen && (sure === 'attested' || seen.sure === 'verified');
      return holds ? null : `a witness of this record that is ${sure}`;
    }
    default:
      return sure satisfies never;
  }
}

type Place = (...path: readonly PropertyKey[]) => Position;

function checkRecord({ number, dates, witnesses }: Known, place: Place, report: Report): void {
  const facts: readonly (readonly [Fact, Position])[] = [
    ...(number ? [[number, place('number')] as const] : []),
    ...dates.map((date, at) => [date, place('dates', at)] as const),
  ];
  for (const [fact, at] of facts) {
    const missing = wanting(fact, witnesses);
    if (missing) report.add('sureness', at, missing, fact.witness ?? 'none');
  }
  for (const [id, { sure, title, url, seen }] of Object.entries(witnesses)) {
    const lacks = Object.entries({ title, url, seen }).flatMap(([key, value]) => (value === null ? key : []));
    if (sure === 'verified' && lacks.length > 0)
      report.add('sureness', place('witnesses', id), 'title, url and seen', `no ${lacks.join(', no ')}`);
  }
}

/** Proves that each fact of documents, references and events rests on what its level demands. */
export function checkSureness(
  documents: readonly PolicyDocument[],
  { references, events }: Registries,
  report: Report,
): void {
  const placeIn =
    (file: string, ...record: readonly PropertyKey[]): Place =>
    (...path) =>
      report.place(file, ...record, ...path);
  for (const document of documents) checkRecord(document, placeIn(textPath(document.id)), report);
  for (const reference of references.values()) {
    const { identity, candidates } = reference;
    const place = placeIn(registryPath('references'), reference.id);
    checkRecord(reference, place, report);
    if (Object.keys(reference.witnesses).length === 0 && reference.sought === undefined)
      report.add('sureness', place(), 'sought: not-found or not-yet, since it has no witnesses', 'neither');
    if (identity === 'several' && candidates.length < 2)
      report.add(
        'sureness',
        place('identity'),
        'two candidates, since several papers may be meant',
        `${candidates.length}`,
      );
  }
  for (const event of events.values()) {
    const place = placeIn(registryPath('events'), event.id);
    const missing = event.of === undefined ? wanting({ ...event, witness: null }, {}) : null;
    if (missing) report.add('sureness', place('sure'), missing, 'none');
    if (event.of !== undefined && references.has(event.reference ?? '') && !dateOf(event, references))
      report.add('sureness', place('of'), `a kind of date that ${event.reference} has`, event.of);
  }
}
