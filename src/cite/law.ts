import type { Access } from './access.ts';
import { isoForm } from './date.ts';
import { type CiteItem, endForm, numberForm } from './item.ts';
import { EDITION } from './kinds.ts';

/**
 * The manner of 法学引注手册: an issued document by title and number, and the
 * clause after a comma; after the title, that it has ended. A text without number is cited as found on this site.
 */

/** The title in its marks, with the issuer before it where the title itself does not name it. */
function titled(item: CiteItem): string {
  const missing = item.issuers.filter(({ zh }) => !item.title.zh.includes(zh.replace(/^\[|\]$/g, '')));
  const prefix = missing.length > 0 ? `${missing.map((issuer) => issuer.zh).join('、')}：` : '';
  return `${prefix}《${item.title.zh}》`;
}

export function lawNote(item: CiteItem, access: Access): string {
  const locator = item.clause ? `，${item.clause.zh}` : '';
  const number = numberForm(item);
  const ended = endForm(item, 'zh');
  if (number !== null && item.clause)
    return `${titled(item)}（${[number, ...ended].join('，')}）${locator}。`;
  if (number !== null) return `${titled(item)}${ended.map((words) => `（${words}）`).join('')}，${number}。`;
  const about = [
    ...(item.issuers.length === 0 ? [item.unsigned.zh] : []),
    item.date ? isoForm(item.date) : '日期不详',
    ...ended,
  ].join('，');
  return `${titled(item)}（${about}）${locator}，载“${EDITION.zh}”网站，${item.url}，${access('zh')}访问。`;
}

/** In a Chinese sentence, before the number of the reference: `（国发〔2015〕24号，第二部分（三））`. */
export function chineseInText(item: CiteItem): string {
  const source = numberForm(item) ?? `《${item.title.zh}》`;
  const told = item.kind === 'press' ? '据报道，见' : '';
  return `（${told}${source}${item.clause ? `，${item.clause.zh}` : ''}）`;
}
