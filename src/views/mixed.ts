import { type Language, runs } from '#src/i18n/language.ts';
import { escapeHtml } from '#src/text/html.ts';

/** Words of the interface, with what is Chinese in them marked as such. */
export function mixedHtml(text: string, lang: Language): string {
  return runs(text, lang)
    .map((run) =>
      run.isChinese ? `<span lang="zh-CN">${escapeHtml(run.text)}</span>` : escapeHtml(run.text),
    )
    .join('');
}
