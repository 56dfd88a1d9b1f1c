import { strToU8, zipSync } from 'fflate';
import type { DataContext } from './dataset.ts';
import type { PublishedFile } from './files.ts';

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

/**
 * The files as one ZIP, with a word about them first. Every file bears the same time, so that one content gives the
 * same bytes in every build: ZIP knows no time zone, and local midnight is what comes out the same everywhere. 1980
 * is its first year.
 */
export function zipOf(files: readonly PublishedFile[], context: DataContext): Uint8Array<ArrayBuffer> {
  const bytes = files.map(({ path, body }) => {
    const made = body();
    return [path, typeof made === 'string' ? strToU8(made) : made] as const;
  });
  return zipSync(Object.fromEntries([['README.txt', strToU8(readme(context))] as const, ...bytes]), {
    mtime: new Date(1980, 0, 1),
  });
}
