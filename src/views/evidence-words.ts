import type { Evidence } from '../corpus/evidence.ts';
import { sentenceCitation } from '../corpus/printed.ts';
import { inLanguage, type Language } from '../i18n/language.ts';
import { cities } from '../i18n/strings/cities.ts';

/** Where in its document the evidence stands: Part 2 (1) 3, sentence 4. */
export function placeInWords(
  { clause, sentence }: Pick<Evidence, 'clause' | 'sentence'>,
  lang: Language,
): string {
  const number = sentence ? clause.sentences.indexOf(sentence) + 1 : 0;
  return inLanguage(number > 0 ? sentenceCitation(clause.cite, number) : clause.cite, lang);
}

/** A citation for readers. What the press says is never cited but “as reported in”. */
export function evidenceInWords(evidence: Evidence, lang: Language): string {
  const words = cities[lang].evidence;
  const { document } = evidence;
  const name = inLanguage(document.short, lang);
  return (document.kind === 'press' ? words.reported : words.of)(name, placeInWords(evidence, lang));
}
