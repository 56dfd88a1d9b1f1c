import { jsonLdText } from '#src/cite/json-ld.ts';
import { dateOfContent } from '#src/corpus/changes.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { DATASETS } from '#src/export/datasets.ts';
import { LICENCE } from '#src/export/edition.ts';
import { ARCHIVE_FILE } from '#src/export/files.ts';
import { COLLECTION_FORMATS, EDITION_FORMATS } from '#src/export/formats.ts';
import { type Language, localPath } from '#src/i18n/language.ts';
import { data } from '#src/i18n/strings/data.ts';
import { publications } from '#src/i18n/strings/publications.ts';

/**
 * The data as a `Dataset` of schema.org, for programs that look for data, as the text of a script. The licence is that of the editors' work,
 * and `usageInfo` leads to what is said of the source texts. No `temporalCoverage`: some of the texts are dated by
 * inference alone, and nothing could mark that.
 */
export function datasetLd(lang: Language, { address, version, changes, corpus }: DataContext): string {
  const text = publications[lang];
  const local = (path: string): string => address(localPath(lang, path));
  const date = dateOfContent(changes);
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name: path.slice('data/'.length),
    encodingFormat,
    contentUrl: address(`/${path}`),
  });
  const sets = DATASETS.flatMap((set) =>
    COLLECTION_FORMATS.filter(({ describes, write }) => !describes && write(set)).map(({ id, type }) =>
      download(`data/${set.id}.${id}`, type),
    ),
  );
  return jsonLdText({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address('/data/'),
    url: local('/data/'),
    name: text.name,
    description: `${data[lang].description} ${data[lang].lead} ${text.licence}`,
    inLanguage: ['zh-CN', 'en'],
    version,
    ...(date === null ? {} : { dateModified: date }),
    license: LICENCE.url,
    usageInfo: local('/about/#rights'),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: text.editors, url: local('/about/') },
    hasPart: corpus.documents.map(({ id, title }) => ({
      '@type': 'CreativeWork',
      '@id': address(`/documents/${id}/`),
      name: title.zh,
      ...(title.en === '' ? {} : { alternateName: title.en }),
    })),
    distribution: [
      download(ARCHIVE_FILE, 'application/zip'),
      ...sets,
      ...EDITION_FORMATS.map(({ path, type }) => download(path, type)),
    ],
  });
}
