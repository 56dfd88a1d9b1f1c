import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { CiteItem } from '#src/cite/item.ts';
import { citeRecord } from '#src/cite/record.ts';
import { ris } from '#src/cite/ris.ts';
import { toCsv } from '#src/export/csv.ts';
import type { Language } from '#src/i18n/language.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';

/** The hand-out as files. */

/** A pinned passage, ready to be read anywhere. */
export interface Pinned {
  /** Document and place; what the press tells is “as reported in”. */
  readonly citation: string;
  readonly kind: string;
  readonly text: string;
  readonly translation: string;
  /** Of what the press tells: the places that its clause speaks of; empty for none, and for anything else. */
  readonly spoken?: string;
  /** Whether it is coded with what the page is about, or why not; empty where that is no question. */
  readonly coding?: string;
  /** Of a target: who set it, when, and whether that still holds; empty for anything else. */
  readonly standing: string;
  /** The reader's own; empty for none. */
  readonly note: string;
  /** In full, with the origin. */
  readonly address: string;
}

export interface Sheet {
  readonly lang: Language;
  readonly title: string;
  readonly passages: readonly Pinned[];
  /** What the Chinese is, and what the English. */
  readonly status: string;
  /** Names of the columns of the table. */
  readonly columns: Readonly<Record<keyof (typeof handout)['en']['columns'], string>>;
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

/** What stands under a quotation, up to its address. */
function citationLine({ citation, kind, standing }: Pinned, lang: Language): string {
  const { source, end } = handout[lang];
  return `${source(citation, kind)}${end}${standing && `${standing} `}`;
}

function blocks(passage: Pinned, lang: Language): RootContent[] {
  const { text, translation, note, address } = passage;
  const quoted = [text, translation].filter((words) => words !== '');
  return [
    {
      type: 'blockquote',
      children: quoted.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    paragraph(
      { type: 'text', value: citationLine(passage, lang) },
      { type: 'link', url: address, children: [{ type: 'text', value: address }] },
    ),
    ...note
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [] : [paragraph({ type: 'text', value: line })])),
  ];
}

export function sheetMarkdown({ lang, title, passages, status }: Sheet): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...passages.flatMap((passage) => blocks(passage, lang)),
      paragraph({ type: 'emphasis', children: [{ type: 'text', value: status }] }),
    ],
  };
  return toMarkdown(root);
}

export function sheetCsv({ passages, columns }: Sheet): string {
  return toCsv(passages, {
    [columns.place]: ({ citation }: Pinned) => citation,
    [columns.kind]: ({ kind }: Pinned) => kind,
    [columns.spoken]: ({ spoken = '' }: Pinned) => spoken,
    ...(passages.some(({ coding }) => coding) && { [columns.coding]: ({ coding = '' }: Pinned) => coding }),
    [columns.text]: ({ text }: Pinned) => text,
    [columns.translation]: ({ translation }: Pinned) => translation,
    [columns.standing]: ({ standing }: Pinned) => standing,
    [columns.note]: ({ note }: Pinned) => note,
    [columns.address]: ({ address }: Pinned) => address,
  });
}

/** For the clipboard: nothing but text, languages and one link a passage. */
export function sheetHtml({ lang, title, passages, status }: Sheet): string {
  const line = (text: string, tag?: string): string =>
    text === '' ? '' : `${openTag('p', { lang: tag })}${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
  const quoted = passages.map((passage) => {
    const { text, translation, note, address } = passage;
    const link = `${openTag('a', { href: address })}${escapeHtml(address)}</a>`;
    return `<blockquote>${line(text, 'zh-CN')}${line(translation, 'en')}</blockquote><p>${escapeHtml(citationLine(passage, lang))}${link}</p>${line(note)}`;
  });
  return `<h1>${escapeHtml(title)}</h1>${quoted.join('')}<p><em>${escapeHtml(status)}</em></p>`;
}

/**
 * A record for each clause, in the order in which they are first quoted, with the words and notes as notes.
 *
 * @param items what each passage is cited by.
 */
export function sheetRis(passages: readonly Pinned[], items: readonly CiteItem[], lang: Language): string {
  const places = items.flatMap((item, at) => {
    const passage = passages[at];
    return passage ? [{ item, passage }] : [];
  });
  return [...Map.groupBy(places, ({ item }) => item.key).values()]
    .map((own) => {
      const lines = own
        .flatMap(({ passage: { text, translation, note } }) => [text, translation, note])
        .filter((words) => words !== '')
        .map((words) => `N1  - ${words.replace(/\s+/g, ' ')}\r\n`);
      const record = own[0] ? ris(citeRecord(own[0].item, lang)) : '';
      // Nothing may stand after the end of a record.
      return record.replace(/(?=ER {2}- )/, () => lines.join(''));
    })
    .join('');
}
