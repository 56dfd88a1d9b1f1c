import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toCsv } from '#src/export/csv.ts';

/** The hand-out as files. */

/** A pinned passage, ready to be read anywhere. */
export interface Pinned {
  /** Document and place; what the press tells is “as reported in”. */
  readonly citation: string;
  readonly kind: string;
  readonly text: string;
  readonly translation: string;
  /** Of a target: who set it, when, and whether that still holds; empty for anything else. */
  readonly standing: string;
  /** In full, with the origin. */
  readonly address: string;
}

export interface Sheet {
  readonly title: string;
  readonly passages: readonly Pinned[];
  /** What the Chinese is, and what the English. */
  readonly status: string;
  /** Names of the columns of the table. */
  readonly columns: {
    readonly [Name in 'place' | 'kind' | 'text' | 'translation' | 'standing' | 'address']: string;
  };
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function blocks({ citation, kind, text, translation, standing, address }: Pinned): RootContent[] {
  const quoted = [text, ...(translation === '' ? [] : [translation])];
  return [
    {
      type: 'blockquote',
      children: quoted.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    paragraph(
      { type: 'text', value: `${citation} (${kind}). ${standing && `${standing} `}` },
      { type: 'link', url: address, children: [{ type: 'text', value: address }] },
    ),
  ];
}

export function sheetMarkdown({ title, passages, status }: Sheet): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...passages.flatMap(blocks),
      paragraph({ type: 'emphasis', children: [{ type: 'text', value: status }] }),
    ],
  };
  return toMarkdown(root);
}

export function sheetCsv({ passages, columns }: Sheet): string {
  return toCsv(passages, {
    [columns.place]: ({ citation }: Pinned) => citation,
    [columns.kind]: ({ kind }: Pinned) => kind,
    [columns.text]: ({ text }: Pinned) => text,
    [columns.translation]: ({ translation }: Pinned) => translation,
    [columns.standing]: ({ standing }: Pinned) => standing,
    [columns.address]: ({ address }: Pinned) => address,
  });
}
