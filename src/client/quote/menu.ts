import { type CiteItem, clauseItem } from '#src/cite/item.ts';
import {
  headed,
  type Quoted,
  quotationHtml,
  quotationSource,
  quotationText,
  sentenceItem,
  stretchItem,
} from '#src/cite/quotation.ts';
import { placeBeside } from '#src/client/marks/box.ts';
import { Announcer } from '#src/client/page/announcer.ts';
import { pageLanguage, put } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { today } from '#src/client/page/today.ts';
import { isPinned, ownPins, togglePins } from '#src/client/pins/pins.ts';
import type { ClauseJson } from '#src/export/records/clause.ts';
import { assetHref, localHref } from '#src/i18n/language.ts';
import { quotes } from '#src/i18n/strings/quotes.ts';
import { reportHref } from '#src/views/report.ts';
import { clauseKey, keyAt, keyIn, pathOf } from './place.ts';
import { type Selected, selected } from './selected.ts';

/** The menu at a sentence, clause, passage or selection: quotation, address, share, report. One a page, made when asked for. */

/** What is to be taken away: a key, and the words where only some of them are meant. */
type Asked = Pick<Selected, 'last'> & { readonly key: string } & {
  readonly [Voice in 'zh' | 'en']: string | null;
};

/** What a control asks for: its own clause or sentence, or, beside a selection, what is selected. */
function askedAt(control: HTMLElement): Asked | null {
  if (control.matches('.floating')) {
    const words = selected();
    return words?.key ? { ...words, key: words.key } : null;
  }
  const hit = control.closest<HTMLElement>('[data-quoted]')?.dataset.quoted;
  const key = control instanceof HTMLAnchorElement ? keyIn(control.href) : (hit ?? keyAt(control));
  return key === null ? null : { key, last: null, zh: null, en: null };
}

/** What a row acts on. */
interface Taking {
  readonly key: string;
  readonly quoted: Quoted;
  readonly version: string;
  readonly announcer: Announcer;
  /** Where reports go, as the site was built; empty for nowhere. */
  readonly reports: string;
}

interface Row {
  readonly id: keyof (typeof quotes)['en']['rows'];
  /** What stands on it; by default its words. */
  readonly says?: () => string;
  readonly fits: (taking: Taking) => boolean;
  /** Acts, or gives the address to which the row leads. */
  readonly act: (taking: Taking) => Promise<void> | string;
}

const quoting = { lang: pageLanguage(), today: today('iso') };
const text = quotes[quoting.lang];

function copied(taking: Taking, quoted: Quoted): Promise<void> {
  const words = {
    notCopied: text.notCopied,
    copied: text.copiedQuotation(quoted.item.clause?.[quoting.lang] ?? ''),
  };
  return taking.announcer.copy(quotationText(quoted, quoting), words, quotationHtml(quoted, quoting));
}

/** A further row stands in this list, and its name in the strings. */
const ROWS: readonly Row[] = [
  {
    id: 'quotation',
    fits: ({ quoted: { zh, en } }) => zh + en !== '',
    act: (taking) => copied(taking, taking.quoted.zh === '' ? taking.quoted : { ...taking.quoted, en: '' }),
  },
  {
    id: 'both',
    fits: ({ quoted: { zh, en } }) => zh !== '' && en !== '',
    act: (taking) => copied(taking, taking.quoted),
  },
  {
    id: 'address',
    fits: () => true,
    act: ({ announcer, quoted: { item } }) =>
      announcer.copy(item.url, { notCopied: text.notCopied, copied: text.copiedAddress(item.url) }),
  },
  {
    id: 'share',
    fits: () => 'share' in navigator,
    // Who closes the sheet has chosen to share nothing: that is no fault.
    act: ({ quoted }) => navigator.share({ text: quotationText(quoted, quoting) }).catch(() => undefined),
  },
  {
    id: 'pin',
    fits: ({ key }) => !isPinned([key]),
    act: async ({ key }) => void togglePins([key]),
  },
  {
    id: 'unpin',
    fits: ({ key }) => isPinned([key]),
    act: async ({ key }) => void togglePins([key]),
  },
  {
    id: 'handout',
    says: () => `${text.rows.handout} (${ownPins().pins.length})`,
    fits: () => ownPins().pins.length > 0,
    act: () => localHref(quoting.lang, '/handout/'),
  },
  {
    id: 'page',
    fits: ({ quoted: { item } }) => new URL(item.url).pathname !== location.pathname,
    act: ({ quoted: { item } }) => item.url,
  },
  {
    id: 'report',
    fits: () => true,
    act: ({ quoted, reports, version }) =>
      reportHref(
        reports,
        { address: quoted.item.url, words: quoted.zh || quoted.en, version },
        quoting.lang,
      ) ?? `${quoted.item.url.split('#')[0]}#report-error`,
  },
];

async function load({ key, last, zh, en }: Asked): Promise<Pick<Taking, 'quoted' | 'version'>> {
  const [document = ''] = key.split('#');
  const here = (path: string): string => new URL(localHref(quoting.lang, path), location.href).href;
  const clauseOf = (of: string): Promise<ClauseJson> =>
    fetchJson(assetHref(`${pathOf(clauseKey(of)).replace(/\/$/, '')}.json`));
  const [cited, clause, end] = await Promise.all([
    fetchJson<CiteItem>(assetHref(`/cited/${document}.json`)),
    clauseOf(key),
    clauseOf(last ?? key),
  ]);
  const whole = clauseItem({ ...cited, documentUrl: here(`/documents/${document}/`) }, clause);
  const number = Number(/\.s(\d+)$/.exec(key)?.[1] ?? 0);
  const sentence = clause.sentences[number - 1];
  const { heading, translation, label } = clause;
  // Of a clause that is not published whole nothing can be quoted as the clause.
  const isWhole = clause.sentences.every((one) => one.text !== '') && (heading ?? '') + clause.text !== '';
  return {
    version: cited.version,
    quoted: {
      item: last ? stretchItem(whole, end) : number > 0 ? sentenceItem(whole, number) : whole,
      zh: zh ?? sentence?.text ?? (isWhole ? headed(label + (heading ?? ''), clause.text) : ''),
      en: en ?? sentence?.translation ?? (isWhole ? headed(translation.heading, translation.text, ' ') : ''),
    },
  };
}

let menu: HTMLElement | null = null;

function made(): HTMLElement {
  const look = { className: 'quote-menu raised editor apart', popover: 'auto' };
  const box = Object.assign(document.createElement('div'), { ...look, role: 'group', ariaLabel: text.label });
  document.body.append(box);
  return box;
}

function rowElement(row: Row, taking: Taking, box: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.act = row.id;
  button.textContent = row.says?.() ?? text.rows[row.id];
  button.addEventListener('click', () => {
    const done = row.act(taking);
    box.hidePopover();
    if (typeof done === 'string') location.assign(done);
  });
  return button;
}

/** Opens the menu beside a control. @param host holds the place where is said what came of it. */
export async function openMenu(host: HTMLElement, control: HTMLElement): Promise<void> {
  const asked = askedAt(control);
  if (!asked) return;
  menu ??= made();
  const box = menu;
  const source = Object.assign(document.createElement('p'), {
    className: 'small',
    textContent: text.loading,
  });
  box.replaceChildren(source);
  box.showPopover();
  placeBeside(box, control);
  try {
    const loaded = await load(asked);
    // Another control was pressed in the meantime, and the menu is its own now.
    if (!source.isConnected) return;
    const taking = {
      ...loaded,
      key: asked.key,
      announcer: new Announcer(host),
      reports: host.dataset.reports ?? '',
    };
    source.textContent = quotationSource(loaded.quoted, quoting);
    box.append(...ROWS.filter(({ fits }) => fits(taking)).map((row) => rowElement(row, taking, box)));
    placeBeside(box, control);
    box.querySelector('button')?.focus();
    box.onkeydown = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const rows = [...box.querySelectorAll('button')];
      const at = rows.findIndex((row) => row.matches(':focus'));
      const to = step && rows.at((at + step) % rows.length);
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
  } catch {
    if (source.isConnected) put(box, text.failed, 'p');
  }
}
