// A published Markdown file, read by a parser of CommonMark, and what it has to say.

import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';

function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('');
  return 'value' in node ? node.value : '';
}

/** The blocks of a file: what each is and what it says; of a quotation and a list, what each of their parts says. */
export function blocksOf(markdown: string): string[][] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return unified()
    .use(remarkParse)
    .parse(body)
    .children.map((node) =>
      node.type === 'blockquote' || node.type === 'list'
        ? [node.type, ...node.children.map(words)]
        : [node.type, words(node)],
    );
}

const SURE: Readonly<Record<string, string>> = {
  certain: '（确定 certain）',
  likely: '（很可能 likely）',
  possible: '（可能 possible）',
};

/** A table as a parser that knows none reads it. */
function piped(text: string): string {
  const [head = '', ...rows] = text.split('\n').map((row) => `| ${row.split('\t').join(' | ')} |`);
  return [head, head.replace(/[^|]+/g, ' --- '), ...rows].join('\n');
}

function clauseBlocks(clause: Clause): string[][] {
  const { id, role, cite, label, heading, translation, notes } = clause;
  const drawn = (words: string): string => (role === 'table' ? piped(words) : words);
  const text = drawn(clause.text);
  const english = [translation.heading, translation.text].filter((part) => part !== '').map(drawn);
  const said = notes.map(
    ({ quote, reading, sure, text: { zh, en } }) =>
      `编者注 Editors’ note: 「${quote}」${reading === null ? '' : `${reading === '' ? '疑衍，当删' : `疑作「${reading}」`}${SURE[sure ?? '']}`}：${zh} ${en}`,
  );
  const source = heading ? [label + heading.text, text] : [label + text];
  return [
    ['heading', `${id} · ${cite.zh} · ${cite.en}`],
    ...source.filter((line) => line !== '').map((line) => ['paragraph', line]),
    ...(english.length > 0 ? [['blockquote', ...english]] : []),
    ...(said.length > 0 ? [['list', ...said]] : []),
  ];
}

/** What the file of a document has to say, block by block. */
export function expectedBlocks({ title, clauses }: PolicyDocument): string[][] {
  return [['heading', title.zh], ...clauses.flatMap(clauseBlocks)];
}
