/** Short programs that take the data up, each to be copied as it stands. Code is the same in both languages. */

export type ExampleName = 'python' | 'r' | 'jq' | 'slices';

/** @param site where the site stands, without a slash at the end. @param document id of a document. */
export function examples(site: string, document: string): Readonly<Record<ExampleName, string>> {
  return {
    python: `import pandas as pd

sentences = pd.read_csv("${site}/data/sentences.csv", keep_default_na=False)
one = sentences[sentences.document == "${document}"]
print(one.does.value_counts())
print(one[["id", "text", "translation"]])`,
    r: `clauses <- read.csv("${site}/data/clauses.csv", fileEncoding = "UTF-8-BOM")
table(clauses$document, clauses$role)`,
    jq: `curl -s ${site}/documents/${document}.json |
  jq -r '.clauses[] | [.id, .label + .heading, .text] | @tsv'`,
    slices: `const site = '${site}';
const { documents } = await (await fetch(site + '/data/corpus.json')).json();
const { source, clauses } = documents.find((document) => document.id === '${document}');
// Code points, not UTF-16 units: spread the text before it is cut.
const seed = [...(await (await fetch(site + '/data/seeds/' + source.file)).text())];
const sentence = clauses.flatMap((clause) => clause.sentences)[0];
const slices = sentence.source.map(({ start, end }) => seed.slice(start, end).join(''));
console.log(slices.join('') === sentence.text); // true`,
  };
}
