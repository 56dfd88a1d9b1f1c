import { expect, test } from 'vitest';
import type { Clause, Line } from '#src/corpus/model.ts';
import { loadContent } from '#src/corpus/read.ts';
import { asMarkup, asYaml } from '#tests/support/plain.ts';
import { SAMPLE } from '#tests/support/sample.ts';

// All that reading makes of the sample. A change of a rule shows here in every place that it touches.

const { corpus, second } = await loadContent(SAMPLE);

const line = ({ nodes, text, source, mdxLine }: Line) => ({
  line: mdxLine,
  text,
  markup: asMarkup(nodes),
  source: source.map(({ start, end }) => `${start}–${end}`).join(' '),
});

function shown({ document: _, heading, sentences, ...clause }: Clause) {
  return {
    ...clause,
    heading: heading && line(heading),
    sentences: sentences.map(({ nodes, text, source, mdxLine, ...rest }) => ({
      ...line({ nodes, text, source, mdxLine }),
      ...rest,
    })),
  };
}

test.each(corpus.documents.map((document) => [document.id, document] as const))(
  '%s',
  async (id, document) => {
    const { clauses, ...rest } = document;
    const { id: own, ...front } = rest;
    expect(own).toBe(id);
    await expect(asYaml({ front, clauses: clauses.map(shown) })).toMatchFileSnapshot(`golden/${id}.yaml`);
  },
);

test('the registries', async () => {
  const { documents: _, ...registries } = corpus;
  await expect(asYaml(registries)).toMatchFileSnapshot('golden/registries.yaml');
});

test('the second coding and the decisions', async () => {
  await expect(asYaml(second)).toMatchFileSnapshot('golden/second-coding.yaml');
});
