/**
 * The day on which a reader consulted the page. A page built once cannot know
 * it, so a citation holds a blank where it belongs: one private-use character
 * a form, which the page shows as a word to replace and a script fills in.
 */

export type AccessForm = 'iso' | 'zh' | 'en';

/** Gives the day of access in the form that a style wants. */
export type Access = (form: AccessForm) => string;

const BLANKS: Readonly<Record<AccessForm, string>> = { iso: '\u{E0A0}', zh: '\u{E0A1}', en: '\u{E0A2}' };

/** A blank, to be filled in by whoever cites. */
export const accessBlank: Access = (form) => BLANKS[form];

/** Plain text, or a blank to be filled in. */
export type CitationPart = { readonly text: string } | { readonly blank: AccessForm };

/** A citation cut at its blanks: plain text, and the form wanted at each. */
export function splitAtBlanks(text: string): CitationPart[] {
  const forms = Object.entries(BLANKS) as [AccessForm, string][];
  return text.split(/([\u{E0A0}-\u{E0A2}])/u).flatMap((part): CitationPart[] => {
    const blank = forms.find(([, character]) => character === part)?.[0];
    if (blank) return [{ blank }];
    return part === '' ? [] : [{ text: part }];
  });
}
