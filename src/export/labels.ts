import type { Bilingual } from '#src/corpus/model.ts';
import {
  documentKind,
  eventKind,
  figureKind,
  nameKind,
  publish,
  referenceKind,
  rightsStatus,
  sureness,
} from '#src/corpus/vocabulary.ts';
import type { Language } from '#src/i18n/language.ts';
import { documents } from '#src/i18n/strings/documents.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { tables } from '#src/i18n/strings/tables.ts';
import { timeline } from '#src/i18n/strings/timeline.ts';
import { blockRole, cellState, noteKind } from './records/parts.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const both = <Key extends string>(
  text: Readonly<Record<Language, Readonly<Record<Key, Readonly<Record<string, string>>>>>>,
  key: Key,
): Words => ({ zh: text.zh[key], en: text.en[key] });

/** Words for the closed lists of the content, by the values of the list: a field of such a list is put into words by them. */
const LABELS: ReadonlyMap<unknown, Words> = new Map<unknown, Words>([
  [documentKind.enum, both(shell, 'kinds')],
  [sureness.enum, both(shell, 'sureness')],
  [figureKind.enum, both(facts, 'figure')],
  [nameKind.enum, both(facts, 'name')],
  [referenceKind.enum, both(facts, 'reference')],
  [eventKind.enum, both(timeline, 'event')],
  [rightsStatus.enum, both(documents, 'rightsStatus')],
  [publish.enum, both(documents, 'publish')],
  [blockRole.enum, both(tables, 'role')],
  [noteKind.enum, both(tables, 'note')],
  [cellState.enum, both(tables, 'state')],
]);

/** @param values the `enum` of a schema; a schema with another description has the same. @returns null for a list without words. */
export function labelsOf(values: unknown): ((code: string) => Bilingual) | null {
  const words = LABELS.get(values);
  if (!words) return null;
  return (code) => ({ zh: words.zh[code] ?? code, en: words.en[code] ?? code });
}
