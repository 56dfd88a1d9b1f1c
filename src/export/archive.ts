import { strToU8, zipSync } from 'fflate';
import type { DataContext } from './datasets.ts';
import { DATA_FILES } from './files.ts';
import { DOCUMENT_FORMATS, documentIn } from './representations.ts';

/**
 * The time that every file in the archive bears, so that one content gives the
 * same bytes in every build. ZIP knows no time zone: local midnight is what
 * comes out the same everywhere. 1980 is its first year.
 */
function time(): Date {
  return new Date(1980, 0, 1);
}

function readme({ version, address }: DataContext): string {
  return [
    `Tiaowen 条文, version ${version}`,
    address('/'),
    '',
    'The whole edition as data. What each file holds, and on what terms, is said at',
    `${address('/data/')} (English) and ${address('/zh/data/')} (中文).`,
    '',
    'The source texts are not ours; what the editors wrote is licensed under CC BY 4.0.',
    '原文不属本站；编者所写部分以 CC BY 4.0 许可发布。',
    '',
  ].join('\n');
}

/** All data files, the source files, and every document in every format, as one ZIP. */
export function archive(context: DataContext): Uint8Array<ArrayBuffer> {
  const data = DATA_FILES.map(({ name, body }) => [`data/${name}`, body(context)] as const);
  const documents = context.corpus.documents.flatMap((document) =>
    DOCUMENT_FORMATS.map(
      (format) => [`documents/${document.id}.${format}`, documentIn(format, document, context)] as const,
    ),
  );
  const texts = [['README.txt', readme(context)] as const, ...data, ...documents];
  const seeds = [...context.seeds].map(([file, bytes]) => [`data/seeds/${file}`, bytes] as const);
  return zipSync(
    Object.fromEntries([...texts.map(([name, text]) => [name, strToU8(text)] as const), ...seeds]),
    {
      mtime: time(),
    },
  );
}
