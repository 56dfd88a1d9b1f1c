import { v5 } from 'uuid';
import { block, inline, toXml, type XmlElement } from '#src/export/xml.ts';
import { zipped } from '#src/export/zip.ts';
import type { QdaBook, QdaCode, QdaSelection, QdaSource } from './model.ts';

/**
 * Writes REFI-QDA 1.0 (qdasoftware.org): a codebook, and a project as a ZIP of `project.qde` and plain texts. Pure, and
 * for the browser too. The schema wants the elements in this order; programs (QualCoder) also want a coder, a time and
 * an origin where it leaves them open.
 */

/** Ours, made once: the same id gives the same GUID in every file, so that a program knows again what it has. */
const NAMESPACE = '1d0b6f52-5c0a-5e7c-9f4e-7d3c2a6b8e91';

/** The GUID of a thing: a UUID of version 5 (RFC 9562), from its id. */
function guid(kind: string, id: string): string {
  return v5(`${kind}:${id}`, NAMESPACE);
}

function description(about: string): XmlElement[] {
  return about === '' ? [] : [inline('Description', {}, [about])];
}

function codeElement({ id, name, about, isCodable, codes }: QdaCode): XmlElement {
  return block('Code', { guid: guid('code', id), name, isCodable: String(isCodable) }, [
    ...description(about),
    ...codes.map(codeElement),
  ]);
}

function codesElement({ codes }: QdaBook): XmlElement {
  return block('Codes', {}, codes.map(codeElement));
}

/** The codebook alone. */
export function qdaCodebook(book: QdaBook): string {
  return toXml(
    block('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: book.origin }, [codesElement(book)]),
  );
}

function selectionElement({ sentence, start, end, coder, codes }: QdaSelection, made: string): XmlElement {
  const by = { creatingUser: guid('coder', coder), creationDateTime: made };
  const own = `${coder}:${sentence}`;
  return block(
    'PlainTextSelection',
    {
      guid: guid('selection', own),
      name: sentence,
      startPosition: String(start),
      endPosition: String(end),
      ...by,
    },
    codes.map((code) =>
      block('Coding', { guid: guid('coding', `${own}:${code}`), ...by }, [
        block('CodeRef', { targetGUID: guid('code', code) }),
      ]),
    ),
  );
}

const KIND = guid('variable', 'kind');

function sourceElement(source: QdaSource, { made }: QdaBook): XmlElement {
  const id = guid('source', source.id);
  return block(
    'TextSource',
    {
      guid: id,
      name: source.name,
      plainTextPath: `internal://${id}.txt`,
      creatingUser: guid('coder', 'first'),
      creationDateTime: made,
    },
    [
      ...description(source.about),
      ...source.selections.map((selection) => selectionElement(selection, made)),
      block('VariableValue', {}, [
        block('VariableRef', { targetGUID: KIND }),
        inline('TextValue', {}, [source.kind]),
      ]),
    ],
  );
}

/**
 * A project of some sources with their selections, as a `.qdpx`.
 *
 * @param name what the program shows as its title.
 */
export function qdaProject(
  name: string,
  book: QdaBook,
  sources: readonly QdaSource[],
): Uint8Array<ArrayBuffer> {
  const users = book.coders.map((coder) =>
    block('User', { guid: guid('coder', coder.id), name: coder.name, id: coder.id }),
  );
  const written = sources.map((source) => sourceElement(source, book));
  const project = block(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name,
      origin: book.origin,
      creatingUserGUID: guid('coder', 'first'),
      creationDateTime: book.made,
    },
    [
      block('Users', {}, users),
      // The schema has no empty list of codes or of sources.
      ...(book.codes.length === 0 ? [] : [block('CodeBook', {}, [codesElement(book)])]),
      block('Variables', {}, [
        block('Variable', { guid: KIND, name: '文献性质 Kind of document', typeOfVariable: 'Text' }),
      ]),
      ...(written.length === 0 ? [] : [block('Sources', {}, written)]),
      ...description(book.about),
    ],
  );
  return zipped({
    'project.qde': toXml(project),
    ...Object.fromEntries(sources.map(({ id, text }) => [`sources/${guid('source', id)}.txt`, text])),
  });
}

/** Sources with only the selections of some sentences, each whole in its context; those without any are left out. */
export function withSentences(
  sources: readonly QdaSource[],
  sentences: ReadonlySet<string>,
): readonly QdaSource[] {
  return sources
    .map((source) => ({
      ...source,
      selections: source.selections.filter(({ sentence }) => sentences.has(sentence)),
    }))
    .filter(({ selections }) => selections.length > 0);
}
