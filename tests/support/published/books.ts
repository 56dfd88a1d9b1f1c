// What a book has to hold, and to be: read from the file as it is published.

import assert from 'node:assert/strict';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { PolicyDocument } from '#src/corpus/model.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { withoutSpace } from '#src/text/layout.ts';
import { notesOf } from '#src/views/notes.ts';
import { plainXml } from './xml.ts';

const MEDIA_TYPE = 'application/epub+zip';

/** The text of every element of a class, without the letters that lead to notes. */
function textsOf(xhtml: string, className: string): string[] {
  const element = new RegExp(`<(\\w+)[^>]* class="${className}"[^>]*>(.*?)</\\1>`, 'gs');
  const bare = xhtml.replace(/<sup>.*?<\/sup>/g, '');
  return [...bare.matchAll(element)].map(([, , inner = '']) => plainXml(inner.replace(/<[^>]*>/g, '')));
}

/** Chinese characters that stand in an element of another language; the title of a page cannot hold elements. */
function unmarked(xhtml: string): string[] {
  const open: string[] = [];
  return [...xhtml.matchAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>|([^<>]+)/g)].flatMap(
    ([, end, name, attributes = '', empty, text]) => {
      if (text !== undefined) return open.at(-1) === 'en' && /\p{Script=Han}/u.test(text) ? [text] : [];
      if (end) open.pop();
      else if (!empty && name !== '')
        open.push(name === 'title' ? '' : (/ lang="([^"]+)"/.exec(attributes)?.[1] ?? open.at(-1) ?? ''));
      return [];
    },
  );
}

/** A document in a book: every printed character, once and in order; every id; the translation and all notes. */
function checkText(xhtml: string, { clauses }: PolicyDocument): void {
  const printed = clauses.map(({ label, heading, text }) => label + (heading?.text ?? '') + text);
  // The cells of a table are elements.
  assert.equal(withoutSpace(textsOf(xhtml, 'source').join('')), withoutSpace(printed.join('')));
  const ids = [...xhtml.matchAll(/<(?:section|span|tr|aside) id="([^"]+)"/g)].map(([, id]) => id);
  const notes = clauses.flatMap(notesOf);
  const expected = clauses.flatMap((clause) => [
    clause.id,
    ...clause.sentences.map(({ id }) => id),
    ...notesOf(clause).map(({ id }) => id),
  ]);
  assert.deepEqual(ids, expected);
  // Where a note is on words within the words of another, its letter stands first.
  assert.deepEqual(
    [...xhtml.matchAll(/ href="#([^"]+)" epub:type="noteref"/g)].map(([, id]) => id).toSorted(),
    notes.map(({ id }) => id).toSorted(),
  );
  const english = clauses.map(({ translation: { heading, text } }) => heading + text);
  const translations = xhtml.match(/<(div|table) [^>]*class="translation">.*?<\/\1>/gs) ?? [];
  assert.equal(
    withoutSpace(translations.map((one) => plainXml(one.replace(/\n\s*|<[^>]*>/g, ''))).join('')),
    withoutSpace(english.join('')),
  );
}

/**
 * @param documents that the book holds, and no others.
 * @throws where it is no faultless EPUB 3, or does not say what the documents say.
 */
export async function checkBook(
  body: Buffer,
  documents: readonly PolicyDocument[],
  { version, changes }: DataContext,
): Promise<void> {
  const { messages, valid } = await EpubCheck.validate(body);
  assert.deepEqual(messages, []);
  assert.ok(valid);
  // The first entry tells what the file is, to programs that look at its first bytes alone.
  assert.equal(body.toString('latin1', 30, 58), `mimetype${MEDIA_TYPE}`);
  const files = new Map(
    Object.entries(unzipSync(new Uint8Array(body))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const pages = documents.map(({ id }) => `EPUB/text-${id}.xhtml`);
  assert.deepEqual(
    [...files.keys()].filter((path) => path.includes('/text-')),
    pages,
  );
  for (const [at, document] of documents.entries()) checkText(files.get(pages[at] ?? '') ?? '', document);
  const opf = files.get('EPUB/package.opf') ?? '';
  const languages = [...opf.matchAll(/<dc:language>([^<]+)</g)].map(([, tag]) => tag);
  const isEnglish = documents.some(({ clauses }) =>
    clauses.some(({ translation }) => translation.text !== ''),
  );
  const inEnglish = isEnglish || opf.includes('unique-identifier="book" xml:lang="en"');
  assert.deepEqual(languages, inEnglish ? ['zh-CN', 'en'] : ['zh-CN']);
  assert.ok(opf.includes(`<meta property="dcterms:modified">${changes[0]?.date ?? '0001-01-01'}T00:00:00Z<`));
  assert.ok(opf.includes(`<meta property="schema:version">${version}<`));
  for (const [path, text] of files) {
    if (!path.endsWith('.xhtml')) continue;
    assert.deepEqual(unmarked(text), [], `${path}: Chinese says that it is Chinese`);
    assert.ok(
      !/<script|\ssrc=|<object|<iframe/.test(text),
      `${path}: no script, and nothing that is fetched`,
    );
  }
}
