import { z } from 'zod';
import type { EditorialNote, PolicyDocument } from '#src/corpus/model.ts';
import { slipBy, slipSureness } from '#src/corpus/vocabulary.ts';
import { tableOf, tableSet } from '#src/export/dataset.ts';
import { bilingualText, field, noteKind, pageAddress, ranges, text, textOrNull } from './parts.ts';
import { documentOfRow } from './sentence.ts';

const common = {
  quote: text(
    'The words that the note is on; empty for a note on the document as a whole.',
    '所注的原文；对整篇文献的说明为空。',
  ),
  source: field(ranges, 'Where they stand in the seed.', '在底本中的位置。'),
  text: field(bilingualText, 'What the editors say.', '编者的说明。'),
};

const plainNote = z.strictObject({
  kind: field(z.literal('note'), 'An editorial note.', '编者注。'),
  ...common,
});

export const sicNote = z.strictObject({
  kind: field(z.literal('sic'), 'Printed as found, probably a slip.', '原文如此，疑有误。'),
  ...common,
  reading: text('The reading that was probably meant.', '可能的原意。'),
  by: field(slipBy, 'Whose slip it seems to be.', '疑误出自何处：作者、传抄或不明。'),
  sure: field(slipSureness, 'How sure that is.', '把握程度。'),
});

/** The editors’ words. Never source text. */
export const note = z.discriminatedUnion('kind', [plainNote, sicNote]).meta({
  id: 'note',
  description: 'The editors’ words, never source text.',
  $comment: '编者之言，非原文。',
});

export type NoteJson = z.infer<typeof note>;

const either = z.discriminatedUnion('kind', [z.object(plainNote.shape), z.object(sicNote.shape)]);

/** @throws on a slip without its reading. */
export function noteJson(made: EditorialNote): NoteJson {
  return either.parse(made);
}

/** The notes on a document as a whole. */
export function documentNotes({ notes }: Pick<PolicyDocument, 'notes'>): NoteJson[] {
  return notes.map((text) => ({ kind: 'note', quote: '', source: [], text }));
}

const noteRow = z.object({
  ...documentOfRow,
  clause: textOrNull(
    'Id of the clause; empty for a note on the document as a whole.',
    '条文编号；对整篇文献的说明为空。',
  ),
  kind: field(noteKind, 'What the note is.', '注的类别。'),
  ...common,
  reading: textOrNull('Of a slip: the reading that was probably meant.', '疑误：可能的原意。'),
  by: field(slipBy.nullable(), 'Of a slip: whose it seems to be.', '疑误：出自何处。'),
  sure: field(slipSureness.nullable(), 'Of a slip: how sure that is.', '疑误：把握程度。'),
  url: pageAddress,
});

/** Every note of the editors, those on a document as a whole before those on its clauses. */
export const noteSet = tableSet(
  'notes',
  tableOf(noteRow, ({ corpus, address }) =>
    corpus.documents.flatMap((document) => {
      const place = { document: document.id, documentKind: document.kind };
      return [
        ...documentNotes(document).map((made) => ({
          ...place,
          ...made,
          url: address(`/documents/${document.id}/`),
        })),
        ...document.clauses.flatMap(({ id, url, notes }) =>
          notes.map((made) => ({ ...place, clause: id, ...made, url: address(url) })),
        ),
      ];
    }),
  ),
);
