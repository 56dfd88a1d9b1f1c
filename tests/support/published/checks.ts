// Every file that is no page, compared by value with the corpus that it was made from. The same checks are made of the
// files of the sample as they are written, and of the built site as it is served.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseYaml } from 'yaml';
import { citeItem } from '#src/cite/item.ts';
import type { Clause, Coding, PolicyDocument } from '#src/corpus/model.ts';
import { isWhole } from '#src/corpus/rights.ts';
import { type BesideDocument, besideDocument, besideSite } from '#src/export/beside.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { DATASETS } from '#src/export/datasets.ts';
import { archivedFiles, publishedFiles } from '#src/export/files.ts';
import { CLAUSE_FORMATS, COLLECTION_FORMATS, EDITION_FORMATS, formatsOf } from '#src/export/formats.ts';
import { qdaBook } from '#src/export/qda/book.ts';
import type { QdaCode } from '#src/export/qda/model.ts';
import { qdaSource } from '#src/export/qda/source.ts';
import type { CorpusJson } from '#src/export/records/document.ts';
import { withoutSpace } from '#tests/support/site/printed.ts';
import { checkBook } from './books.ts';
import { carried, parseBibtex, parseCsl, parseRis } from './citations.ts';
import { parseCsv } from './csv.ts';
import { blocksOf, expectedBlocks } from './markdown.ts';
import { clauseFields, codingRows, documentFields, editionFieldsOf, fieldsOfSet } from './records.ts';
import { cellText, rowsOfTable } from './rows.ts';
import * as signposts from './signposts.ts';
import { checkDatabase, checkPackage } from './tables.ts';
import { elementsIn, everyElement, type Node, parseXml, textIn, xmlTree } from './xml.ts';
import { assertPointers, assertRules, QDC, QDE, TEI, TMX } from './xml-rules.ts';

/** Gets a file by its path from the root of the site on. */
export type Read = (path: string) => Promise<Buffer>;

export interface Check {
  /** A sentence. */
  readonly title: string;
  /** The files that it looks at. */
  readonly paths: readonly string[];
  /** @throws where a file is not what the corpus says. */
  readonly run: (read: Read) => Promise<void>;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function assertTable(text: string, rows: readonly Readonly<Record<string, unknown>>[]): void {
  assert.equal(text[0], '\uFEFF', 'a byte-order mark, without which Excel shows Chinese as nonsense');
  const [header = [], ...found] = parseCsv(text);
  assert.equal(new Set(header).size, header.length, 'columns with names of their own');
  assert.deepEqual(
    found,
    rows.map((row) => header.map((column) => cellText(row, column))),
  );
}

/** Every sentence with its address, and its document. */
function sentences({ corpus }: DataContext) {
  return corpus.documents.flatMap((document) =>
    document.clauses.flatMap((clause) =>
      clause.sentences.map((sentence) => ({ document, sentence, address: `${document.id}#${sentence.id}` })),
    ),
  );
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Codes have GUIDs, and names of their own: to a program two codes of one name are one. */
function assertCodes(root: Node): Node[] {
  const codes = everyElement(root).filter(({ name }) => name === 'Code');
  const names = codes.map(({ attributes }) => attributes.name);
  assert.equal(new Set(names).size, names.length, 'names of codes');
  for (const { attributes } of everyElement(root)) if (attributes.guid) assert.match(attributes.guid, GUID);
  return codes;
}

/** The codes of a coding by their ids in the codebook, as the book of the project names them. */
function codedWith({ does, themes, instruments, wording }: Coding): string[] {
  return [
    ...(does === null ? [] : [`does:${does}`]),
    ...themes.map((id) => `themes:${id}`),
    ...Object.entries(instruments).flatMap(([lens, types]) => types.map((type) => `${lens}:${type}`)),
    ...wording.map((word) => `wording:${word}`),
  ];
}

/** Every selection gives back its sentence, and says what its coder says; and there is one for each coding. */
function checkProject(zip: Buffer, context: DataContext): void {
  const { 'project.qde': qde, ...sources } = unzipSync(zip);
  assert.ok(qde);
  const root = xmlTree(strFromU8(qde));
  assertRules(root, QDE);
  const codes = assertCodes(root);
  assertPointers(root, 'guid', ({ attributes: { targetGUID, creatingUser } }) =>
    [targetGUID, creatingUser].filter((pointer) => pointer !== undefined),
  );
  const nameOf = new Map(codes.map(({ attributes }) => [attributes.guid, attributes.name]));
  const bookCodes = (list: readonly QdaCode[]): [string, string][] =>
    list.flatMap(({ id, name, codes: below }) => [[id, name], ...bookCodes(below)]);
  const named = new Map(bookCodes(qdaBook(context).codes));
  const users = everyElement(root).filter(({ name }) => name === 'User');
  assert.deepEqual(
    users.map(({ attributes }) => attributes.id),
    context.second.layers.size > 0 ? ['first', 'second'] : ['first'],
  );
  const coder = new Map(users.map(({ attributes }) => [attributes.guid, attributes.id]));
  const wanted = sentences(context)
    .filter(({ sentence }) => sentence.text !== '')
    .flatMap(({ document, sentence, address }) => {
      const other = context.second.layers.get(document.id)?.get(sentence.id);
      return [
        ['first', address, sentence.text, codedWith(sentence)] as const,
        ['second', address, sentence.text, other ? codedWith(other) : []] as const,
      ];
    })
    .filter(([, , , ids]) => ids.length > 0)
    .map(([by, address, words, ids]) => [by, address, words, ids.map((id) => named.get(id))]);
  const found = everyElement(root)
    .filter(({ name }) => name === 'TextSource')
    .flatMap((source) => {
      const file = source.attributes.plainTextPath?.replace('internal://', 'sources/') ?? '';
      const text = strFromU8(sources[file] ?? new Uint8Array());
      assert.ok(!text.includes('\r'), 'a line end is one character to every program');
      const points = [...text];
      return elementsIn(source)
        .filter(({ name }) => name === 'PlainTextSelection')
        .map((node) => [
          coder.get(node.attributes.creatingUser),
          node.attributes.name,
          points.slice(Number(node.attributes.startPosition), Number(node.attributes.endPosition)).join(''),
          elementsIn(node).map((coding) => nameOf.get(elementsIn(coding)[0]?.attributes.targetGUID)),
        ]);
    });
  assert.deepEqual(found, wanted);
}

/** Dictionaries, whose keys are codes: they have no fields. */
const DICTIONARIES = ['instruments', 'types'];

/** A value with one more field in every object. */
function withMore(value: unknown, under = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withMore(one));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, one]) => [key, withMore(one, key)]);
  return Object.fromEntries(DICTIONARIES.includes(under) ? fields : [...fields, ['laterField', 1]]);
}

export function compiled(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const validators = new WeakMap<Read, Map<string, ValidateFunction>>();

/** A schema of the site, fetched once for each reader. */
async function schemaOf(id: string, read: Read): Promise<ValidateFunction> {
  const known = validators.get(read) ?? new Map<string, ValidateFunction>();
  validators.set(read, known);
  const made = known.get(id) ?? compiled(JSON.parse(String(await read(`data/${id}.schema.json`))) as object);
  known.set(id, made);
  return made;
}

/** A file fits its schema; so it does with more fields, and with one less it does not. */
async function assertSchema(value: object, id: string, read: Read): Promise<void> {
  const validate = await schemaOf(id, read);
  validate(value);
  assert.deepEqual(validate.errors, null);
  validate(withMore(value));
  assert.deepEqual(validate.errors, null);
  for (const key of Object.keys(value))
    assert.equal(validate({ ...value, [key]: undefined }), false, `${id}: ${key} is missing`);
}

type SetCheck = (text: string, id: string, context: DataContext, read: Read) => Promise<void> | void;

const CITATIONS = { ris: parseRis, bib: parseBibtex, 'csl.json': parseCsl };

/** What is checked of a set in each format. */
const OF_SET: Readonly<Record<string, SetCheck>> = {
  json: async (text, id, context, read) => {
    await assertSchema(JSON.parse(text), id, read);
    assert.deepEqual(JSON.parse(text), plain(fieldsOfSet(id, context)));
  },
  'schema.json': (text, id, { address }) => {
    const schema = JSON.parse(text) as { $id: string };
    assert.equal(schema.$id, address(`/data/${id}.schema.json`));
    // A schema that anything fits would prove nothing.
    assert.equal(compiled(schema)({ id: 'a' }), false);
  },
  ...Object.fromEntries(
    Object.entries(CITATIONS).flatMap(([format, parse]) =>
      (['zh', 'en'] as const).map((language): [string, SetCheck] => [
        language === 'en' ? `en.${format}` : format,
        (text, _id, { corpus }) =>
          assert.deepEqual(
            parse(text).map(({ key, title }) => [key, title]),
            [...corpus.references.values()].map(({ id, title }) => [
              language === 'en' ? `${id}:en` : id,
              title[language],
            ]),
          ),
      ]),
    ),
  ),
  tmx: (text, _, context) => {
    const root = xmlTree(text);
    assertRules(root, TMX);
    const units = everyElement(root).filter(({ name }) => name === 'tu');
    const said = units.map((unit) => [
      unit.attributes.tuid,
      ...elementsIn(unit)
        .filter(({ name }) => name === 'tuv')
        .map((variant) => `${variant.attributes['xml:lang']} ${textIn(variant).trim()}`),
    ]);
    const translated = sentences(context).filter(({ sentence }) => sentence.translation !== '');
    assert.deepEqual(
      said,
      translated.map(({ address, sentence: { text: zh, translation } }) => [
        address,
        `zh-CN ${zh.trim()}`,
        `en ${translation.trim()}`,
      ]),
    );
  },
  qdpx: async (_, id, context, read) => checkProject(await read(`data/${id}.qdpx`), context),
  qdc: (text, _, { corpus }) => {
    const root = xmlTree(text);
    assertRules(root, QDC);
    const names = assertCodes(root).map(({ attributes }) => attributes.name ?? '');
    const registered = [
      ...Object.values(corpus.codebook.does),
      ...corpus.themes.values(),
      ...[...corpus.lenses.values()].flatMap(({ types }) => Object.values(types)),
    ];
    for (const { zh, en } of registered)
      assert.ok(
        names.some((name) => name.startsWith(`${zh} ${en}`)),
        `${zh} in both languages`,
      );
  },
  csv: (text, id, context) => assertTable(text, rowsOfTable(id, context)),
};

function printedBy({ label, heading, text }: Clause): string {
  return label + (heading ? heading.text : '') + text;
}

/** Elements of TEI that are asked for nothing of their own. */
const TEI_PLAIN = [
  ...[
    'title',
    'editor',
    'editionStmt',
    'edition',
    'publisher',
    'idno',
    'licence',
    'p',
    'notesStmt',
    'author',
  ],
  ...[
    'sourceDesc',
    'bibl',
    'encodingDesc',
    'editorialDecl',
    'profileDesc',
    'langUsage',
    'language',
    's',
    'head',
  ],
];

type TextCheck = (
  text: string,
  document: PolicyDocument,
  clause: Clause | null,
  context: DataContext,
  read: Read,
  body: Buffer,
) => Promise<void> | void;

/** A file of reference managers, in both languages: a record of the document and one of each clause. */
const ofCitations: Readonly<Record<string, TextCheck>> = Object.fromEntries(
  Object.entries(CITATIONS).flatMap(([format, parse]) =>
    (['zh', 'en'] as const).map((language): [string, TextCheck] => [
      language === 'en' ? `en.${format}` : format,
      (text, document, _, context) => assert.deepEqual(parse(text), carried(document, language, context)),
    ]),
  ),
);

/** What is checked of a document, or of a clause of it, in each format. */
const OF_TEXT: Readonly<Record<string, TextCheck>> = {
  json: async (text, document, clause, context, read) => {
    const path = `/documents/${document.id}${clause ? `/${clause.id}` : ''}.json`;
    const fields = clause
      ? { document: document.id, ...clauseFields(clause, context.corpus) }
      : documentFields(document, context.corpus);
    assert.deepEqual(JSON.parse(text), plain({ edition: editionFieldsOf(context, path), ...fields }));
    await assertSchema(JSON.parse(text), clause ? 'clause' : 'document', read);
  },
  txt: (text, { clauses }) =>
    assert.deepEqual(
      text.trimEnd().split('\n\n').map(withoutSpace),
      clauses.map(printedBy).map(withoutSpace),
      'a paragraph for each block, with all that it prints and nothing else',
    ),
  md: (text, document, _, { corpus, address, version }) => {
    const { id, kind, title, number, dates, notes, rights } = document;
    const issuers = document.issuers.map((name) => {
      const { zh, en } = corpus.names.get(name) ?? {};
      return { zh, en };
    });
    const front: unknown = parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
    const isEnglish = document.clauses.some(({ translation: { heading, text: words } }) => heading || words);
    const translation = isEnglish ? 'working translation of the editors; the Chinese is the text' : undefined;
    const url = address(`/documents/${id}/`);
    const edition = `Tiaowen 条文, version ${version}`;
    assert.deepEqual(
      front,
      plain({ id, kind, title, issuers, number, dates, notes, rights, translation, url, edition }),
    );
    assert.deepEqual(blocksOf(text), expectedBlocks(document));
  },
  xml: (text, { clauses }) => {
    const { tags } = parseXml(text, []);
    assert.equal(tags[0]?.name, 'akomaNtoso');
    const wIds = new Set(tags.flatMap(({ attributes }) => attributes.wId ?? []));
    assert.deepEqual(wIds, new Set(clauses.map(({ id }) => id)));
    // In the metadata stand the editors' words, in the body the source's: all, in order, once. The standard has
    // attachments after everything else, also after the end matter that is printed below them.
    const [body, attached] = [false, true].map((isIn) =>
      clauses.filter(({ id }) => /^x\d/.test(id) === isIn).map(printedBy),
    );
    const { texts } = parseXml(text.replace(/<meta>[\s\S]*?<\/meta>/g, ''), ['num', 'heading', 'p']);
    // The cells of a table are elements.
    assert.equal(withoutSpace(texts.join('')), withoutSpace([body, attached].flat().join('')));
  },
  ...ofCitations,
  epub: (_text, document, _clause, context, _read, body) => checkBook(body, [document], context),
  'zh.epub': (_text, document, _clause, context, _read, body) => checkBook(body, [document], context),
  'en.xml': (text, { clauses }) => {
    const { tags, texts } = parseXml(text.replace(/<meta>[\s\S]*?<\/meta>/g, ''), ['num', 'heading', 'p']);
    const wIds = new Set(tags.flatMap(({ attributes }) => attributes.wId ?? []));
    assert.deepEqual(wIds, new Set(clauses.map(({ id }) => id)));
    assert.equal(/<FRBRlanguage language="(\w+)"\/>\s*<FRBRtranslation /.exec(text)?.[1], 'eng');
    const said = ({ label, translation }: Clause) =>
      withoutSpace(label + translation.heading + translation.text);
    const [body, attached] = [false, true].map((isIn) =>
      clauses.filter(({ id }) => /^x\d/.test(id) === isIn).map(said),
    );
    assert.equal(withoutSpace(texts.join('')), [body, attached].flat().join(''));
  },
  'tei.xml': (text, document) => {
    const root = xmlTree(text);
    assertRules(root, TEI, TEI_PLAIN);
    assertPointers(root, 'xml:id', ({ attributes: { target, corresp, resp } }) =>
      [target, corresp, resp].flatMap((pointer) => (pointer?.startsWith('#') ? [pointer.slice(1)] : [])),
    );
    const all = everyElement(root);
    const byId = new Map(all.map((node) => [node.attributes['xml:id'], node]));
    // Printed as found: the editors' readings are all that is added.
    const words = (id: string): string => {
      const node = byId.get(id);
      assert.ok(node, id);
      // The cells of a row are elements.
      const parts = node.name === 'row' ? elementsIn(node) : [node];
      return parts.map((part) => textIn(part, ['corr'])).join('\t');
    };
    for (const { id, label, heading, sentences: lines, translation } of document.clauses) {
      const head = (language: string): string => {
        const [first] = elementsIn(byId.get(`${language}.${id}`) ?? root);
        return first?.name === 'head' ? textIn(first, ['corr']) : '';
      };
      assert.equal(head('zh'), heading ? label + heading.text : '');
      for (const line of lines) assert.equal(words(`zh.${line.id}`), line.text);
      if (!document.translated) continue;
      assert.equal(head('en'), heading ? label + translation.heading : '');
      for (const line of lines) assert.equal(words(`en.${line.id}`), line.translation);
    }
    const notes = document.clauses.flatMap((clause) => clause.notes);
    const found = all.filter(({ name, attributes }) => name === 'note' && attributes.target);
    assert.equal(found.length, notes.length, 'every note of the editors');
    // A date that the editors supply is never a fact.
    for (const { edtf, sure, kind } of document.dates) {
      const date = all.find(({ name, attributes }) => name === 'date' && attributes.type === kind);
      const isSupplied = sure === 'inferred' || sure === 'unverified' || sure === 'proposed';
      assert.equal(date && /^\[.*\]$/.test(textIn(date)) && Boolean(date.attributes.cert), isSupplied, edtf);
      const isPlain = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) && !isSupplied;
      assert.equal(date?.attributes.when, isPlain ? edtf : undefined, edtf);
      if (isSupplied || /[?~%X]/.test(edtf)) {
        const { when: _, type: __, cert, resp: ___, ...ends } = date?.attributes ?? {};
        assert.ok(cert, `${edtf}: how sure it is`);
        for (const end of Object.values(ends)) assert.match(end ?? '', /^\d{4}$/, 'a year, and no day');
      }
    }
  },
};

function checkFor<Some>(checks: Readonly<Record<string, Some>>, format: string): Some {
  const found = checks[format];
  if (!found) throw new Error(`the format ${format} has no check: say here what its files have to hold`);
  return found;
}

function one(path: string, title: string, check: (body: Buffer, read: Read) => Promise<void> | void): Check {
  return { title: `${path} ${title}`, paths: [path], run: async (read) => check(await read(path), read) };
}

function setChecks(context: DataContext): Check[] {
  return DATASETS.flatMap((set) =>
    COLLECTION_FORMATS.filter(({ write }) => write(set)).map(({ id: format }) =>
      one(`data/${set.id}.${format}`, 'says what the corpus says', (body, read) =>
        checkFor(OF_SET, format)(String(body), set.id, context, read),
      ),
    ),
  );
}

function documentChecks(context: DataContext): Check[] {
  return context.corpus.documents.flatMap((document) => [
    ...formatsOf(document).map(({ id: format }) =>
      one(`documents/${document.id}.${format}`, 'says what the document says', (body, read) =>
        checkFor(OF_TEXT, format)(String(body), document, null, context, read, body),
      ),
    ),
    ...CLAUSE_FORMATS.map(({ id: format }): Check => {
      const pathOf = ({ id }: Clause): string => `documents/${document.id}/${id}.${format}`;
      return {
        title: `documents/${document.id}/*.${format}: each clause says what it says`,
        paths: document.clauses.map(pathOf),
        run: async (read) => {
          for (const clause of document.clauses) {
            const body = await read(pathOf(clause));
            await checkFor(OF_TEXT, format)(String(body), document, clause, context, read, body);
          }
        },
      };
    }),
    one(`data/seeds/${document.source.file}`, 'is the seed, byte for byte', (body) => {
      assert.equal(createHash('sha256').update(body).digest('hex'), document.source.sha256);
      assert.deepEqual(body, Buffer.from(context.seeds.get(document.source.file)?.bytes ?? []));
    }),
    one(`cited/${document.id}.json`, 'is what the document is cited by', (body) => {
      assert.deepEqual(JSON.parse(String(body)), plain(citeItem(document, null, context)));
    }),
    one(`beside/${document.id}.json`, 'holds the printed lines of the document', (body) => {
      const file = JSON.parse(String(body)) as BesideDocument;
      assert.deepEqual(file, plain(besideDocument(document, context.corpus)));
      assert.deepEqual(
        file.document.clauses.map(({ text }) => text),
        document.clauses.map(({ text }) => text),
      );
    }),
    one(`coded/${document.id}.json`, 'is the source that a browser makes a project of', (body) =>
      assert.deepEqual(JSON.parse(String(body)), plain(qdaSource(document, context))),
    ),
    one(`pinyin/${document.id}.json`, 'has a reading for each Chinese character', (body) => {
      const lines = document.clauses.flatMap(({ id, heading, sentences }) => [
        ...(heading ? [{ id, text: heading.text }] : []),
        ...sentences,
      ]);
      const counts = Object.entries(JSON.parse(String(body)) as Record<string, string>).map(
        ([id, readings]): [string, number] => [
          id,
          readings.split(' ').filter((reading) => reading !== '').length,
        ],
      );
      const han = lines.map(({ id, text }): [string, number] => [
        id,
        [...text.matchAll(/\p{Script=Han}/gu)].length,
      ]);
      assert.deepEqual(new Map(counts), new Map(han));
    }),
  ]);
}

function siteChecks(context: DataContext): Check[] {
  const whole = context.corpus.documents.filter(isWhole);
  return [
    ...EDITION_FORMATS.map(({ path }) =>
      one(path, 'holds every document that is published whole', (body) => checkBook(body, whole, context)),
    ),
    one('CITATION.cff', 'says how the edition is cited', (body) =>
      signposts.checkCitation(String(body), context),
    ),
    one('.nojekyll', 'says nothing', (body) => assert.equal(body.length, 0)),
    one('_headers', 'sends a policy with every file', (body) =>
      assert.match(String(body), /^\S*\/\*\n {2}Content-Security-Policy: default-src 'none';/),
    ),
    one('_redirects', 'leads on from every file that has moved', (body) => {
      const lines = String(body).split('\n').filter(Boolean);
      const files = context.permalinks.filter(({ address, target }) => target && !/\/$|#/.test(address));
      const moved = lines.filter((line) => !line.endsWith(' 404'));
      assert.equal(moved.length, files.length);
      for (const line of moved) assert.match(line, /^\/\S+ \/\S* 301$/);
      // And to the page for what is missing in each tree that has its own.
      const missing = lines.filter((line) => line.endsWith(' 404'));
      assert.match(missing.join(), /^(?<tree>\/\S*zh\/)\* \k<tree>404\.html 404$/);
    }),
    one('nginx.conf', 'sends what _headers asks for', (body) =>
      assert.match(String(body), /"default-src 'none';/),
    ),
    one('robots.txt', 'leads to the sitemap', (body) => signposts.checkRobots(String(body), context)),
    one('sitemap.xml', 'lists every page in both languages', (body) =>
      signposts.checkSitemap(String(body), context),
    ),
    ...['', 'zh/'].flatMap((folder) => [
      one(`${folder}feed.atom`, 'tells every change', (body) =>
        signposts.checkFeed(String(body), `${folder}feed.atom`, context),
      ),
      one(`${folder}manifest.webmanifest`, 'says how a device keeps the site', (body) =>
        signposts.checkManifest(String(body), `${folder}manifest.webmanifest`),
      ),
      one(`${folder}opensearch.xml`, 'says how the site is searched', (body) =>
        signposts.checkOpenSearch(String(body), `${folder}opensearch.xml`, context),
      ),
    ]),
  ];
}

function otherChecks(context: DataContext): Check[] {
  return [
    one('beside.json', 'is what a browser sets documents beside one another from', (body) =>
      assert.deepEqual(JSON.parse(String(body)), plain(besideSite(context))),
    ),
    one('coded.json', 'is the codebook that a browser makes a project of', (body) =>
      assert.deepEqual(JSON.parse(String(body)), plain(qdaBook(context))),
    ),
    one('data/coding-table.csv', 'says what the corpus says, in Chinese', (body) =>
      assertTable(String(body), codingRows(context)),
    ),
    ...['document', 'clause'].map((id) =>
      one(`data/${id}.schema.json`, 'says what such a file may hold', (body) => {
        const schema = JSON.parse(String(body)) as { $id: string };
        assert.equal(schema.$id, context.address(`/data/${id}.schema.json`));
        assert.equal(compiled(schema)({ id: 'a' }), false);
      }),
    ),
    one('data/datapackage.json', 'is a data package that every table keeps to', (body, read) =>
      checkPackage(JSON.parse(String(body)), context, read),
    ),
    one('data/tiaowen.sqlite', 'holds every table, row by row', (body) => checkDatabase(body, context)),
    one('data/SHA256SUMS', 'has the digest of every file of the data', async (body, read) => {
      const lines = String(body)
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  '));
      const paths = publishedFiles(context).map(({ path }) => path);
      assert.deepEqual(
        lines.map(([, path]) => path),
        paths.filter((path) => /^(data|documents)\//.test(path) && path !== 'data/SHA256SUMS'),
      );
      for (const [digest, path = ''] of lines)
        assert.equal(
          createHash('sha256')
            .update(await read(path))
            .digest('hex'),
          digest,
          path,
        );
    }),
    one('data/permalinks.txt', 'is the list that the edition keeps', (body) =>
      assert.equal(
        String(body),
        context.permalinks
          .map(({ address, status, target, version, hash }) =>
            [address, status, target ?? '-', version ?? '-', `${hash ?? '-'}\n`].join('\t'),
          )
          .sort()
          .join(''),
      ),
    ),
    one('data/bibliography.csl.json', 'is the bibliography, in the terms of CSL-JSON', (body) =>
      assert.deepEqual(
        JSON.parse(String(body)),
        [...context.corpus.bibliography].map(([id, work]) => ({ ...work, id })),
      ),
    ),
    one(
      'data/corpus.zip',
      'holds the data, the documents and the seeds as they stand on the site',
      async (body, read) => {
        const { 'README.txt': readme, ...files } = unzipSync(body);
        assert.ok(readme && strFromU8(readme).includes(context.version));
        assert.deepEqual(
          Object.keys(files),
          archivedFiles(context).map(({ path }) => path),
        );
        for (const [path, bytes] of Object.entries(files))
          assert.deepEqual(Buffer.from(bytes), await read(path), path);
      },
    ),
  ];
}

interface Named {
  readonly id: string;
}

/** Ids of files that say nothing by themselves: each leads to a record in the file that says what it stands for. */
function idsCheck(): Check {
  const files = ['names', 'references', 'themes', 'cities', 'glossary', 'figures'] as const;
  return {
    title: 'data/corpus.json: every id stands once, and leads to a record in a file beside it',
    paths: [],
    run: async (read) => {
      const json = async (id: string): Promise<unknown> => JSON.parse(String(await read(`data/${id}.json`)));
      const list = async (id: string): Promise<Named[]> =>
        ((await json(id)) as Record<string, Named[]>)[id] ?? [];
      const [names, references, themes, cities, glossary, figures] = await Promise.all(files.map(list));
      const idsOf = (records: readonly Named[] = []): Set<string> => new Set(records.map(({ id }) => id));
      const { does, lenses } = (await json('codebook')) as {
        does: Named[];
        lenses: (Named & { types: Named[] })[];
      };
      const types = new Set(lenses.flatMap((lens) => lens.types.map(({ id }) => `${lens.id}:${id}`)));
      const known: Readonly<Record<string, Set<string>>> = {
        name: idsOf(names),
        reference: idsOf(references),
        theme: idsOf(themes),
        city: idsOf(cities),
        term: idsOf(glossary),
        figure: new Set(
          (figures as (Named & { document: string })[]).map(({ document, id }) => `${document}#${id}`),
        ),
        does: idsOf(does),
        instrument: types,
      };
      const { documents } = (await json('corpus')) as CorpusJson;
      const used = documents.flatMap((document) => [
        ...document.issuers.map((id) => ['name', id]),
        ...document.cities.map((id) => ['city', id]),
        ...document.clauses.flatMap((clause) => [
          ...[...clause.names, ...clause.actors.map(({ id }) => id)].map((id) => ['name', id]),
          ...clause.cites.map((id) => ['reference', id]),
          ...clause.cities.map((id) => ['city', id]),
          ...clause.terms.map((id) => ['term', id]),
          ...clause.figures.map((id) => ['figure', `${document.id}#${id}`]),
          ...clause.sentences.flatMap((sentence) => [
            ...sentence.themes.map((id) => ['theme', id]),
            ...(sentence.does === null ? [] : [['does', sentence.does]]),
            ...Object.entries(sentence.instruments).flatMap(([lens, made]) =>
              made.map((id) => ['instrument', `${lens}:${id}`]),
            ),
          ]),
        ]),
      ]);
      assert.deepEqual(
        used.filter(([kind = '', id = '']) => !known[kind]?.has(id)),
        [],
      );
      for (const { id, clauses } of documents) {
        const ids = clauses.flatMap((clause) => [clause.id, ...clause.sentences.map((line) => line.id)]);
        assert.equal(new Set(ids).size, ids.length, `${id}: ids stand once`);
        for (const [at, { parent }] of clauses.entries())
          assert.ok(
            parent === null || clauses.slice(0, at).some((clause) => clause.id === parent),
            parent ?? '',
          );
      }
    },
  };
}

export function publishedChecks(context: DataContext): Check[] {
  return [
    ...setChecks(context),
    ...documentChecks(context),
    ...siteChecks(context),
    ...otherChecks(context),
    idsCheck(),
  ];
}
