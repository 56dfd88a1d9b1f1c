import { type Language, runs } from '#src/i18n/language.ts';
import { escapeHtml } from '#src/text/html.ts';

/** Words of the interface as HTML, with what is Chinese in English marked as such: the component Mixed for scripts. */
export function mixedHtml(text: string, lang: Language): string {
  return runs(text, lang)
    .map((run) =>
      run.isChinese ? `<span lang="zh-CN">${escapeHtml(run.text)}</span>` : escapeHtml(run.text),
    )
    .join('');
}
