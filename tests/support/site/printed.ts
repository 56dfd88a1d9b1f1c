// What the documents print, from the corpus: what a page has to show, and what a reader has to get.

import { root } from '#src/cli/steps.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { readCorpus } from '#src/corpus/read.ts';

/** The document of a reading page. @param address such as `zh/documents/<doc>/`. */
export async function documentAt(address: string): Promise<PolicyDocument> {
  const { documents } = await readCorpus(root);
  const found = documents.find(({ id }) => address.endsWith(`documents/${id}/`));
  if (!found) throw new Error(`expected the page of a document, found ${address}`);
  return found;
}

/** Number, heading and sentences of a clause, every printed character in order. */
export function printed(clause: Clause): string {
  return clause.label + (clause.heading?.text ?? '') + clause.text;
}

/** Heading and sentences in English. */
export function translated(clause: Clause): string {
  return `${clause.translation.heading} ${clause.sentences.map(({ translation }) => translation).join(' ')}`;
}

/** For comparing text with what a page shows, which breaks lines between heading and paragraphs. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
