/** Short programs that take the data up, each to be copied as it stands. Code is the same in both languages. */

export type ExampleName = 'python' | 'r' | 'javascript';

/** @param site where the site stands, without a slash at the end. @param document id of a document. */
export function examples(site: string, document: string): Readonly<Record<ExampleName, string>> {
  return {
    python: `import csv, io, urllib.request
from collections import Counter

address = "${site}/data/sentences.csv"
with urllib.request.urlopen(address) as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8-sig", newline="")))
# Kinds of document are never added together.
for kind in dict.fromkeys(row["document_kind_en"] for row in rows):
    does = Counter(row["does_en"] for row in rows if row["document_kind_en"] == kind)
    print(kind, does.most_common(3))`,
    r: `site <- "${site}/data/"
read <- function(file) read.csv(paste0(site, file), fileEncoding = "UTF-8-BOM")
clauses <- read("clauses.csv")
print(table(clauses$document, clauses$role_en))
sentences <- read("sentences.csv")
one <- subset(sentences, document == "${document}" & themes != "")
# A cell that lists several values parts them by semicolons.
themes <- unlist(strsplit(one$themes_en, ";"))
print(sort(table(themes), decreasing = TRUE))`,
    javascript: `const site = '${site}';
const { version, documents } = await (await fetch(site + '/data/corpus.json')).json();
const { source, clauses } = documents.find((document) => document.id === '${document}');
// Code points, not UTF-16 units: spread the text before it is cut.
const seed = [...(await (await fetch(site + '/data/seeds/' + source.file)).text())];
const sentence = clauses.flatMap((clause) => clause.sentences)[0];
const slices = sentence.source.map(({ start, end }) => seed.slice(start, end).join(''));
console.log(version, slices.join('') === sentence.text); // true
console.log(sentence.text, site + sentence.url);`,
  };
}
