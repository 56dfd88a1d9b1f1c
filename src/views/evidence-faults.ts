import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fault } from '../corpus/fault.ts';
import type { PolicyDocument } from '../corpus/model.ts';
import { placeFinder } from '../corpus/walk.ts';
import { type Parsed, readYaml, type YamlWithLines } from '../corpus/yaml.ts';
import { type CityEssay, cityEssay } from './city-essay.ts';

/** Proves that every claim of the essays leads to words that exist. */

export interface EssaySource {
  readonly file: string;
  readonly text: string;
}

/** An address as an essay cites it, with its line in the file, from 1. */
interface Cited {
  readonly address: string;
  readonly line: number;
}

/** The elements that cite, and the attribute in which each has its address. */
const CITING: Readonly<Record<string, string>> = { Ref: 'to', Quote: 'of' };
const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;
const parser = unified().use(remarkParse).use(remarkMdx);

/** What the running text cites. */
function citedInText(body: string): Cited[] {
  const cited: Cited[] = [];
  visit(parser.parse(body), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = CITING[node.name ?? ''];
    if (!name) return;
    const attribute = node.attributes.find(
      (given) => given.type === 'mdxJsxAttribute' && given.name === name,
    );
    const address = typeof attribute?.value === 'string' ? attribute.value : '';
    cited.push({ address, line: node.position?.start.line ?? 1 });
  });
  return cited;
}

/** What an essay says above its text, or what is wrong with it. */
export function readEssay({ file, text }: EssaySource): Parsed<YamlWithLines<CityEssay>> {
  return readYaml({ file, text: FRONTMATTER.exec(text)?.[1] ?? '', linesBefore: 1 }, cityEssay);
}

function citedAbove(source: EssaySource): { cited: Cited[]; faults: readonly Fault[] } {
  const read = readEssay(source);
  if (!read.value) return { cited: [], faults: read.faults };
  const { value, lineAt } = read.value;
  const lines = value.lines.flatMap(({ cites }, index) =>
    cites.map((address, at) => ({ address, line: lineAt(['lines', index, 'cites', at]) })),
  );
  const quotes = value.quotes.map((address, at) => ({ address, line: lineAt(['quotes', at]) }));
  return { cited: [...lines, ...quotes], faults: [] };
}

/** Everything that essays cite and no document holds, file by file and line by line. */
export function essayFaults(essays: readonly EssaySource[], documents: readonly PolicyDocument[]): Fault[] {
  const find = placeFinder(documents);
  return essays.flatMap((essay): Fault[] => {
    const above = citedAbove(essay);
    // Blank lines in place of the frontmatter keep the line numbers of the file.
    const body = essay.text.replace(FRONTMATTER, (whole) => whole.replace(/[^\n]/g, ''));
    const unknown = [...above.cited, ...citedInText(body)].filter(({ address }) => find(address) === null);
    return [
      ...above.faults,
      ...unknown.map(({ address, line }) => ({
        file: essay.file,
        line,
        expected: 'a clause or sentence that is held, such as some-text#2.1 or some-text#2.1.s3',
        found: address === '' ? 'nothing' : address,
        mend: 'correct the id; the reading page shows it beside every clause',
      })),
    ];
  });
}
