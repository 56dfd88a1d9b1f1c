import type { Paragraph, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Address } from '../cite/item.ts';
import type { Clause, EditorialNote, PolicyDocument } from '../corpus/model.ts';

/**
 * A document as Markdown for reading and excerpting: each clause under its id,
 * the Chinese first, the working translation as a quotation, notes as a list.
 * The front matter says what it is and where it comes from.
 */

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function strong(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] };
}

function noteText({ quote, reading, text: { zh, en } }: EditorialNote): string {
  return `编者注 Editors’ note: 「${quote}」${reading === null ? '' : `疑作「${reading}」`}${zh} ${en}`;
}

function clauseBlocks(clause: Clause): RootContent[] {
  const heading = clause.heading?.text ?? '';
  const source = heading === '' ? [] : [strong(clause.label + heading)];
  const text = heading === '' ? clause.label + clause.text : clause.text;
  const english = [clause.translation.heading, clause.translation.text].filter((part) => part !== '');
  const notes = clause.notes.map(noteText);
  return [
    {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: `${clause.id} · ${clause.cite.zh} · ${clause.cite.en}` }],
    },
    ...source,
    ...(text === '' ? [] : [paragraph(text)]),
    ...(english.length === 0
      ? []
      : [{ type: 'blockquote', children: english.map(paragraph) } satisfies RootContent]),
    ...(notes.length === 0
      ? []
      : [
          {
            type: 'list',
            ordered: false,
            spread: false,
            children: notes.map((note) => ({ type: 'listItem', spread: false, children: [paragraph(note)] })),
          } satisfies RootContent,
        ]),
  ];
}

export function documentMarkdown(document: PolicyDocument, address: Address): string {
  const front = stringify(
    {
      id: document.id,
      kind: document.kind,
      title: document.title,
      number: document.number,
      dates: document.dates,
      rights: document.rights,
      translation: 'working translation of the editors; the Chinese is the text',
      url: address(`/documents/${document.id}/`),
    },
    { lineWidth: 0 },
  );
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: document.title.zh }] },
      ...document.clauses.flatMap(clauseBlocks),
    ],
  };
  return `---\n${front}---\n\n${toMarkdown(tree)}`;
}
