import { counted, grouped, spelled } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

const { themes, figures, names, references, events, places } = terms;

/** What editors look for in a text, and what is said where nobody has looked yet. */
export const looked = messages({
  notYet: terms.notYet,
  layers: { themes, figures, names, references, events, terms: terms.terms, places },
  /** Of one document, in part. */
  partly: [
    (layers: string) => `not yet looked at: ${layers.toLowerCase()}`,
    (layers) => `尚未查检：${layers}`,
  ],
  proposed: [
    (count: number) =>
      `${grouped(count)} more, read by a program and unconfirmed, ${count === 1 ? 'is' : 'are'} shown but not counted.`,
    (count) => `另有程序读出、待核的${grouped(count)}处，列出而不计入。`,
  ],
  /** Of several. */
  in: [
    (done: number, notYet: number) =>
      `Looked for in ${counted(done, 'document')}; in ${spelled(notYet, 'en')} nobody has looked yet.`,
    (done, notYet) => `已查检${grouped(done)}份文献，另有${grouped(notYet)}份尚未查检。`,
  ],
});
