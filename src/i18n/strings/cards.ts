import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Share cards and embeds: both bear both languages at once. */
export const cards = messages({
  place: terms.place,
  theme: terms.theme,
  /** Under the English of a text. */
  translation: ['editors’ working translation', '编者的工作译文'],
  unpublished: terms.unpublished,
  /** How much the documents of one kind say of a place or a theme. */
  speakOf: [
    (kind: string, documents: number, clauses: number) =>
      `${kind}: ${counted(clauses, 'clause')} in ${counted(documents, 'document')}`,
    (kind, documents, clauses) => `${kind}${grouped(documents)}件，${grouped(clauses)}条`,
  ],
  silent: ['No document looked through speaks of it.', '已查检的文献均未言及。'],
  embed: ['Embed this clause', '嵌入本条'],
  embedLead: [
    'A quotation with its source, for a page of your own. It has no script.',
    '带出处的引文，可放入您自己的网页；不含脚本。',
  ],
  asFrame: ['As a frame', '以框架嵌入'],
  asText: ['As text', '以文字引用'],
  read: ['Read it in its edition', '在本站查看原条'],
});
