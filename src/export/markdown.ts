import type { Html, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { editionForm } from '#src/cite/kinds.ts';
import type { Clause, EditorialNote, PolicyDocument } from '#src/corpus/model.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { hasEnglish } from '#src/views/traits.ts';
import type { DataContext } from './dataset.ts';

/**
 * A document as Markdown for reading and excerpting: each clause under its id,
 * the Chinese first, the working translation as a quotation, notes as a list.
 * The front matter says what it is and where it comes from.
 */

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

/** What was probably meant, and how sure that is; nothing for a note that is on no slip. */
function meantBy({ reading: meant, sure }: EditorialNote): string {
  if (meant === null || sure === null) return '';
  const { zh, en } = reading;
  return `${meant === '' ? '疑衍，当删' : `疑作「${meant}」`}（${zh.sic[sure]} ${en.sic[sure]}）`;
}

function noteItem(note: EditorialNote): ListItem {
  const { quote, text: words } = note;
  const text = `编者注 Editors’ note: 「${quote}」${meantBy(note)}：${words.zh} ${words.en}`;
  return { type: 'listItem', spread: false, children: [paragraph(text)] };
}

/** A table of text with tabs between its cells. The form wants one row as its head, and is given an empty one for none. */
function tableOf(text: string, headRows: number): Html {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const [head = []] = rows;
  const written = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => toMarkdown(paragraph(cell)).trim().replaceAll('|', '\\|')).join(' | ')} |`;
  const [first = [], ...rest] = headRows > 0 ? rows : [head.map(() => ''), ...rows];
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  return { type: 'html', value: [written(first), rule, ...rest.map(written)].join('\n') };
}

function clauseBlocks({
  id,
  role,
  cite,
  label,
  heading: title,
  text,
  headRows,
  translation,
  notes,
}: Clause): RootContent[] {
  const block = (words: string): Paragraph | Html =>
    role === 'table' ? tableOf(words, headRows) : paragraph(words);
  const english = [translation.heading, translation.text].filter((part) => part !== '').map(block);
  const source = title ? text : label + text;
  const blocks: RootContent[] = [heading(2, `${id} · ${cite.zh} · ${cite.en}`)];
  if (title)
    blocks.push({
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: label + title.text }] }],
    });
  if (source !== '') blocks.push(block(source));
  if (english.length > 0) blocks.push({ type: 'blockquote', children: english });
  if (notes.length > 0)
    blocks.push({ type: 'list', ordered: false, spread: false, children: notes.map(noteItem) });
  return blocks;
}

export function documentMarkdown(
  document: PolicyDocument,
  { corpus, address, version }: Pick<DataContext, 'corpus' | 'address' | 'version'>,
): string {
  const front = stringify(
    {
      id: document.id,
      kind: document.kind,
      title: document.title,
      issuers: document.issuers.map((id) => {
        const { zh = id, en = id } = corpus.names.get(id) ?? {};
        return { zh, en };
      }),
      number: document.number,
      dates: document.dates,
      notes: document.notes,
      rights: document.rights,
      ...(hasEnglish(document.clauses) && {
        translation: 'working translation of the editors; the Chinese is the text',
      }),
      url: address(`/documents/${document.id}/`),
      edition: editionForm(version, 'en'),
    },
    { lineWidth: 0 },
  );
  const tree: Root = {
    type: 'root',
    children: [heading(1, document.title.zh), ...document.clauses.flatMap(clauseBlocks)],
  };
  return `---\n${front}---\n\n${toMarkdown(tree)}`;
}
