import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { decode } from '../convert/decode.ts';
import { assemble } from './assemble.ts';
import { type CodingLayer, readCoding } from './coding.ts';
import { REGISTRY_NAMES, type Registries, readRegistries } from './content.ts';
import type { Corpus } from './corpus.ts';
import { type DocumentSources, type ReadDocument, readDocument } from './document.ts';
import { ContentError, type Fault } from './fault.ts';
import type { PolicyDocument } from './model.ts';
import { decisionFaults, decisionsFile, type SecondCoding, secondCodingFaults } from './second-coding.ts';
import { readYaml } from './yaml.ts';

/** The rim of the corpus: the only place here that touches the disk. Paths are relative to the project's root. */

async function readOptional(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The ids of all documents: one a Chinese MDX. */
export async function documentIds(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'content/documents/zh'));
  return files
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => basename(file, '.mdx'))
    .sort();
}

/** The files that a document is made from, present or not: what a cache has to watch. */
export function documentFiles(root: string, id: string): string[] {
  return ['seeds/', 'content/documents/zh/', 'content/documents/en/', 'content/coding/first/'].map(
    (folder, index) => join(root, folder, `${id}${['.txt', '.mdx', '.mdx', '.yaml'][index]}`),
  );
}

function seedFault(root: string, file: string, found: string): Fault {
  return {
    file: relative(root, file),
    line: 1,
    expected: 'the text from which the document was converted',
    found,
    mend: 'put the text into seeds/ under the document’s id; for GB18030 say encoding: gb18030 in the frontmatter',
  };
}

/** Reads and proves one document from the disk. */
export async function readDocumentFrom(root: string, id: string): Promise<ReadDocument> {
  const [seedFile = '', zhFile = '', enFile = '', codingFile = ''] = documentFiles(root, id);
  const [seed, zh, en, coding] = await Promise.all([seedFile, zhFile, enFile, codingFile].map(readOptional));
  if (!seed) return { document: null, faults: [seedFault(root, seedFile, 'no such file')] };
  if (!zh) throw new Error(`${zhFile} has gone`);
  const text = zh.toString('utf8');
  const decoded = decode(seed, /^encoding:\s*gb18030\s*$/m.test(text.slice(0, 400)) ? 'gb18030' : 'utf-8');
  if (!decoded.ok) return { document: null, faults: [seedFault(root, seedFile, decoded.reason)] };
  let layer: CodingLayer | null = null;
  const faults: Fault[] = [];
  if (coding) {
    const read = readCoding({ file: relative(root, codingFile), text: coding.toString('utf8') });
    faults.push(...read.faults);
    layer = read.layer;
  }
  const sources: DocumentSources = {
    id,
    zh: { file: relative(root, zhFile), text },
    en: en ? { file: relative(root, enFile), text: en.toString('utf8') } : null,
    seed: {
      file: relative(root, seedFile),
      text: decoded.text,
      sha256: createHash('sha256').update(seed).digest('hex'),
    },
    coding: layer,
  };
  const result = readDocument(sources);
  return { document: result.document, faults: [...faults, ...result.faults] };
}

/** Reads all registries from the disk. */
export async function readRegistriesFrom(
  root: string,
): Promise<{ registries: Registries; faults: readonly Fault[] }> {
  const sources: Parameters<typeof readRegistries>[0] = {};
  for (const name of REGISTRY_NAMES) {
    const bytes = await readOptional(join(root, 'content', `${name}.yaml`));
    if (bytes) sources[name] = { file: `content/${name}.yaml`, text: bytes.toString('utf8') };
  }
  return readRegistries(sources);
}

/** Joins what was read; throws every fault at once. */
export function corpusOf(
  read: readonly ReadDocument[],
  registries: { registries: Registries; faults: readonly Fault[] },
): Corpus {
  const documents = read.flatMap((result): PolicyDocument[] => (result.document ? [result.document] : []));
  const faults = [...read.flatMap((result) => result.faults), ...registries.faults];
  // A registry that cannot be read would make every id in the texts look unknown.
  if (faults.length > 0) throw new ContentError(faults);
  const { corpus, faults: unfit } = assemble(documents, registries.registries);
  if (unfit.length > 0) throw new ContentError(unfit);
  return corpus;
}

/** Reads the whole content folder. @throws ContentError with every fault. */
export async function readCorpus(root: string): Promise<Corpus> {
  const ids = await documentIds(root);
  const [documents, registries] = await Promise.all([
    Promise.all(ids.map((id) => readDocumentFrom(root, id))),
    readRegistriesFrom(root),
  ]);
  return corpusOf(documents, registries);
}

/** Reads the second coding, as far as it has been made. @throws ContentError with every fault. */
export async function readSecondCoding(root: string, corpus: Corpus): Promise<SecondCoding> {
  const layers = new Map<string, CodingLayer['entries']>();
  const faults: Fault[] = [];
  for (const document of corpus.documents) {
    const file = `content/coding/second/${document.id}.yaml`;
    const bytes = await readOptional(join(root, file));
    if (!bytes) continue;
    const read = readCoding({ file, text: bytes.toString('utf8') });
    faults.push(...read.faults);
    if (!read.layer) continue;
    faults.push(...secondCodingFaults(read.layer, document, corpus));
    layers.set(document.id, read.layer.entries);
  }
  const file = 'content/coding/decisions.yaml';
  const bytes = await readOptional(join(root, file));
  const read = readYaml({ file, text: bytes?.toString('utf8') ?? '[]' }, decisionsFile);
  const decisions = read.value?.value ?? [];
  faults.push(...read.faults, ...decisionFaults(decisions, corpus.documents));
  if (faults.length > 0) throw new ContentError(faults);
  return { layers, decisions };
}
