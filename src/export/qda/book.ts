import { EDITION } from '#src/cite/kinds.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import { sentencesOf } from '#src/corpus/walk.ts';
import type { DataContext } from '#src/export/dataset.ts';
import type { QdaBook, QdaCode } from './model.ts';

/** The codebook of the edition as a tree of codes: what a sentence does, themes, each lens, and the wording. */

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`;
const lines = (...texts: readonly Bilingual[]): string =>
  texts
    .flatMap(({ zh, en }) => [zh, en])
    .filter(Boolean)
    .join('\n');

interface Type extends Bilingual {
  readonly definition: Bilingual;
  readonly parent?: string | undefined;
}

function codable(id: string, name: string, about = '', codes: readonly QdaCode[] = []): QdaCode {
  return { id, name, about, isCodable: true, codes };
}

/** The types of a lens that stand below another, or below none. */
function typesUnder(lens: string, types: Readonly<Record<string, Type>>, parent?: string): QdaCode[] {
  return Object.entries(types)
    .filter(([, type]) => type.parent === parent)
    .map(([id, type]) =>
      codable(`${lens}:${id}`, both(type), lines(type.definition), typesUnder(lens, types, id)),
    );
}

/** Two codes of one name would be one to a program: the second says in brackets where it stands, or its id. */
function namedApart(codes: readonly QdaCode[], above: string, taken: Set<string>): QdaCode[] {
  return codes.map((code) => {
    const names = [code.name, `${code.name} (${above})`, `${code.name} (${code.id})`];
    const name = names.find((one) => !taken.has(one)) ?? code.id;
    taken.add(name);
    return { ...code, name, codes: namedApart(code.codes, name, taken) };
  });
}

function branch(id: string, title: Bilingual, about: string, codes: readonly QdaCode[]): QdaCode[] {
  return codes.length === 0 ? [] : [{ id, name: both(title), about, isCodable: false, codes }];
}

/** Every word that a coding of a published sentence quotes, in the order of the texts. */
function wordsOf({ corpus, second }: Pick<DataContext, 'corpus' | 'second'>): string[] {
  const quoted = corpus.documents.flatMap((document) =>
    sentencesOf([document])
      .filter(({ text }) => text !== '')
      .flatMap(({ id, wording }) => [
        ...wording,
        ...(second.layers.get(document.id)?.get(id)?.wording ?? []),
      ]),
  );
  return [...new Set(quoted)];
}

export function qdaBook(
  context: Pick<DataContext, 'corpus' | 'second' | 'version' | 'address' | 'date'>,
): QdaBook {
  const { corpus, version, address, date, second } = context;
  const isCodedTwice = [...second.layers.values()].some(({ size }) => size > 0);
  const codes: QdaCode[] = [
    ...branch(
      'does',
      { zh: '作用', en: 'What it does' },
      '',
      Object.entries(corpus.codebook.does).map(([id, does]) =>
        codable(`does:${id}`, both(does), lines(does.definition)),
      ),
    ),
    ...branch(
      'themes',
      { zh: '主题', en: 'Themes' },
      '',
      [...corpus.themes.values()].map((theme) => {
        const includes = { zh: `包括：${theme.includes.zh}`, en: `Includes: ${theme.includes.en}` };
        const excludes = { zh: `不包括：${theme.excludes.zh}`, en: `Leaves out: ${theme.excludes.en}` };
        return codable(`themes:${theme.id}`, both(theme), lines(theme.definition, includes, excludes));
      }),
    ),
    ...[...corpus.lenses.values()].flatMap((lens) =>
      branch(
        lens.id,
        { zh: `政策工具：${lens.zh}`, en: `Instruments: ${lens.en}` },
        lines(lens.source),
        typesUnder(lens.id, lens.types),
      ),
    ),
    ...branch(
      'wording',
      { zh: '用语', en: 'Wording' },
      lines({ zh: '原文中的行为动词，照录。', en: 'Operative verbs, as printed.' }),
      wordsOf(context).map((word) => codable(`wording:${word}`, word)),
    ),
  ];
  return {
    origin: `${EDITION.en} ${version}`,
    about: lines(
      {
        zh: '每个选段是一句原文，即本版的编码单位。政策、建议稿、报告和报道不可合并计数。',
        en: 'Each selection is one sentence of a source text, the unit of coding. Policy, proposal, report and press are not to be counted together.',
      },
      ...(isCodedTwice
        ? [
            {
              zh: `两个用户是两次编码，第一次为本版所用。如何编码，两次异同说明什么，见 ${address('/zh/about/method/')}`,
              en: `The two users are two passes of coding; the first is the edition’s. How they were made, and what their agreement shows: ${address('/about/method/')}`,
            },
          ]
        : []),
      {
        zh: '依据的是本版所据文本，未见原件。编者所写部分以 CC BY 4.0 许可发布，原文不属本站。',
        en: 'The texts are those that the edition holds; the originals were not seen. What the editors wrote is licensed under CC BY 4.0; the source texts are not ours.',
      },
    ),
    made: `${date}T00:00:00Z`,
    coders: [
      { id: 'first', name: '第一次编码（本版） First coding, the edition’s' },
      ...(isCodedTwice ? [{ id: 'second', name: '第二次编码 Second coding' } as const] : []),
    ],
    codes: namedApart(codes, '', new Set()),
  };
}
