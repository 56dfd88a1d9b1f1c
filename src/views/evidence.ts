import type { Clause, Mention, PolicyDocument } from '#src/corpus/model.ts';
import { sentenceCitation } from '#src/corpus/printed.ts';
import { type Place, sentenceIn } from '#src/corpus/walk.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { cities } from '#src/i18n/strings/cities.ts';

/** The words that a claim rests on: their address on the site, and their place in words. */

/** The clause's page, and the sentence on it. Without base path and language. */
export function evidencePath({ clause, sentence }: Pick<Place, 'clause' | 'sentence'>): string {
  return sentence ? `${clause.url}#${sentence.id}` : clause.url;
}

/** The same place in the running text of its document. */
export function readingPath({ clause, sentence }: Pick<Place, 'clause' | 'sentence'>): string {
  return `/documents/${clause.document}/#${(sentence ?? clause).id}`;
}

/** Evidence for a mention in a clause. */
export function evidenceOf(document: PolicyDocument, clause: Clause, mention: Mention): Place {
  return { document, clause, sentence: sentenceIn(clause, mention.sentence) };
}

/** Where in its document the evidence stands: Part 2 (1) 3, sentence 4. */
export function placeInWords(
  { clause, sentence }: Pick<Place, 'clause' | 'sentence'>,
  lang: Language,
): string {
  const number = sentence ? clause.sentences.indexOf(sentence) + 1 : 0;
  return inLanguage(number > 0 ? sentenceCitation(clause.cite, number) : clause.cite, lang);
}

/** A citation for readers. What the press says is never cited but “as reported in”. */
export function evidenceInWords(evidence: Place, lang: Language): string {
  const words = cities[lang].evidence;
  const { document } = evidence;
  const name = inLanguage(document.short, lang);
  return (document.kind === 'press' ? words.reported : words.of)(name, placeInWords(evidence, lang));
}

/** A place in a list that stands apart from the text: the document's name, and where in it. */
export function placeWithName(place: Place, lang: Language): string {
  return `${inLanguage(place.document.short, lang)}${lang === 'zh' ? ' ' : ', '}${placeInWords(place, lang)}`;
}
