import { citedClauses } from '#src/client/cited.ts';
import { download } from '#src/client/download.ts';
import { pageLanguage } from '#src/client/page/dom.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { type Sheet, sheetCsv, sheetHtml, sheetMarkdown, sheetRis } from './export.ts';
import type { FoundPin } from './passages.ts';

/** Pinned passages as they leave the page. */

/** @param title empty for none of the reader’s own */
function sheetOf(title: string, passages: readonly FoundPin[]): Sheet {
  const lang = pageLanguage();
  const { title: untitled, status, columns } = handout[lang];
  return { lang, title: title || untitled, passages, status, columns };
}

/** The passages as a file. @throws where what they are cited by did not arrive */
export async function saveAs(
  format: string,
  name: string,
  title: string,
  passages: readonly FoundPin[],
): Promise<void> {
  const sheet = sheetOf(title, passages);
  if (format === 'csv') download(`${name}.csv`, 'text/csv', sheetCsv(sheet));
  else if (format === 'md') download(`${name}.md`, 'text/markdown', sheetMarkdown(sheet));
  else
    download(
      `${name}.ris`,
      'application/x-research-info-systems',
      sheetRis(passages, await citedClauses(passages), pageLanguage()),
    );
}

/** The passages for the clipboard, as Markdown and with format. */
export function sheetClip(title: string, passages: readonly FoundPin[]): { text: string; html: string } {
  const sheet = sheetOf(title, passages);
  return { text: sheetMarkdown(sheet), html: sheetHtml(sheet) };
}
