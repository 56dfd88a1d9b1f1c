import type { Figure } from '#src/corpus/model.ts';
import { formatDate, formatLargeNumber } from '#src/i18n/format.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { figures } from '#src/i18n/strings/figures.ts';

/** The parsed value of a figure in words: “95 or more”, “about 300”, “2 to 3”. Empty where nothing was parsed. */
export function quantityInWords(figure: Figure, lang: Language): string {
  const text = facts[lang];
  const number = (value: number): string => formatLargeNumber(value, lang);
  let plain = '';
  if (figure.value !== null) plain = text.comparator[figure.comparator](number(figure.value));
  else if (figure.min !== null && figure.max !== null)
    plain = text.span(number(figure.min), number(figure.max));
  else if (figure.min !== null) plain = text.comparator.ge(number(figure.min));
  else if (figure.max !== null) plain = text.comparator.le(number(figure.max));
  return figure.approx && plain !== '' ? text.about(plain) : plain;
}

/** A unit in words. One that the interface has no word for is shown as the data has it. */
export function unitInWords(unit: string, lang: Language): string {
  const known: Readonly<Record<string, string>> = figures[lang].units;
  return known[unit] ?? unit.replaceAll('-', ' ');
}

/** What is known of a figure, one fact an item, the most important first. */
export function figureFacts(figure: Figure, lang: Language): string[] {
  const text = facts[lang];
  const dates = Object.keys(text.dated) as (keyof typeof text.dated)[];
  return [
    text.figure[figure.kind],
    inLanguage(figure.of, lang),
    quantityInWords(figure, lang),
    text.unit(unitInWords(figure.unit, lang)),
    ...dates.map((key) => {
      const date = figure[key];
      return date === null ? '' : text.dated[key](formatDate(date, lang));
    }),
  ].filter((fact) => fact !== '');
}
