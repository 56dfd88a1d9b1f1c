import { pageLanguage } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { reckonStatus } from '#src/client/reckon-status.ts';
import { session } from '#src/client/search/session.ts';
import { check } from '#src/i18n/strings/check.ts';
import { isInChinese } from '#src/quote/asked.ts';
import { checkerWith } from '#src/quote/check.ts';
import { verdictHtml } from '#src/views/check.ts';
import { markedHtml, totalOf } from '#src/views/check-total.ts';

let checker: ReturnType<typeof checkerWith> | undefined;

/** What the page knows of a document stands in its templates. */
function fill(list: Element, name: string): void {
  for (const place of list.querySelectorAll<HTMLElement>(`[data-${name}-of]`)) {
    const template = document.querySelector<HTMLTemplateElement>(
      `[data-template="${name}-${place.getAttribute(`data-${name}-of`)}"]`,
    );
    if (template) place.replaceChildren(document.importNode(template.content, true));
    else place.remove();
  }
}

/** Checks a text and draws what was found. @returns what is then to be said. */
export async function drawChecked(root: HTMLElement, text: string, isWanted: () => boolean): Promise<string> {
  const language = pageLanguage();
  checker ??= checkerWith((await session()).means);
  const all = await checker(text);
  const list = root.querySelector('ol');
  const marked = root.querySelector<HTMLElement>('[data-marked-text]');
  if (!isWanted() || !list || !marked) return '';
  list.innerHTML = trustedHtml(
    all.map((one, at) => verdictHtml(one, at + 1, language, location.origin)).join(''),
  );
  for (const name of ['status', 'standing']) fill(list, name);
  reckonStatus(list);
  marked.lang = isInChinese(text) ? 'zh-CN' : 'en';
  marked.innerHTML = trustedHtml(markedHtml(text, all, language));
  for (const part of root.querySelectorAll<HTMLElement>('[data-state]')) part.hidden = all.length === 0;
  return all.length === 0 ? check[language].empty : totalOf(all, language);
}
