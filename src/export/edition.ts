import { z } from 'zod';
import { EDITION } from '#src/cite/kinds.ts';
import type { DataContext } from './dataset.ts';
import { bilingualText, field, text } from './records/parts.ts';

/** What every file says of the edition that it is from: version, date of content, licence, how to cite. */

export const LICENCE = {
  /** By the list of SPDX. */
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  covers: {
    zh: '原文不属本站；编者所写部分以 CC BY 4.0 许可发布。',
    en: 'The source texts are not ours; what the editors wrote is licensed under CC BY 4.0.',
  },
} as const;

export const editionFields = {
  version: text('Version of the edition.', '本版版本号。'),
  date: field(z.iso.date(), 'Date of its content.', '内容截至日期。'),
  licence: field(
    z.strictObject({ id: z.string(), url: z.string(), covers: bilingualText }),
    'Licence, by its SPDX id, and what it covers.',
    '许可（SPDX 标识）及其所及。',
  ),
  cite: field(bilingualText, 'How to cite this file.', '本文件的引用方式。'),
};

type Edition = z.output<z.ZodObject<typeof editionFields>>;

/** @param path of a file, from the root of the site on, with a slash before it. */
export function editionOf(
  { version, date, address }: Pick<DataContext, 'version' | 'date' | 'address'>,
  path: string,
): Edition {
  const url = address(path);
  return {
    version,
    date,
    licence: LICENCE,
    cite: {
      zh: `${EDITION.en}，版本 ${version}（${date}），${url}`,
      en: `${EDITION.en}, version ${version} (${date}), ${url}`,
    },
  };
}
