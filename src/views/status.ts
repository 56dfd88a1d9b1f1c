import type { DocumentKind } from '#src/corpus/model.ts';
import type { Language } from '#src/i18n/language.ts';
import { shell } from '#src/i18n/strings/shell.ts';

/**
 * How a document stands, as every page, card and hand-out says it beside the kind. A repeal is said where one is recorded;
 * that there was none is recorded nowhere, so no policy is said to be in force: only until when its own term runs.
 * @see statusOf in standing.ts
 */
export interface Status {
  /** “expired 31 July 2021 (inferred)”, “not policy”. */
  readonly words: string;
  /** Of what has not ended yet: its last day, as an ISO day, and the words from the day after it on. */
  readonly later: { readonly last: string; readonly words: string } | null;
}

/**
 * “Policy · expired 31 July 2021 (inferred)”; the kind alone of a document that the page says nothing of.
 * @param today ISO day, which may be later than that of the build.
 */
export function kindAndStatus(
  kind: DocumentKind,
  status: Status | undefined,
  lang: Language,
  today: string,
): string {
  const said = status && (status.later && status.later.last < today ? status.later : status).words;
  return [shell[lang].kinds[kind], said].filter(Boolean).join(' · ');
}
