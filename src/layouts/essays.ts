import type { MDXInstance } from 'astro';
import type { AboutPage, Essay } from '#src/corpus/essays.ts';
import { content } from '#src/corpus/site.ts';
import { type Language, languages } from '#src/i18n/language.ts';

/** The editors' own texts, compiled where they are shown; the gate for content has read and proved them before. */

type Text = MDXInstance<object>['Content'];

const files = {
  ...import.meta.glob<MDXInstance<object>>('../../content/cities/*/*.mdx', { eager: true }),
  ...import.meta.glob<MDXInstance<object>>('../../content/introductions/*/*.mdx', { eager: true }),
  ...import.meta.glob<MDXInstance<object>>('../../content/pages/*/*.mdx', { eager: true }),
};

/** The running text of an essay, an introduction or a page; null where none is written. */
export function essayText(
  folder: 'cities' | 'introductions' | 'pages',
  lang: Language,
  name: string,
): Text | null {
  return files[`../../content/${folder}/${lang}/${name}.mdx`]?.Content ?? null;
}

/** A page about the edition, under the address of the about pages. */
export interface About {
  readonly lang: Language;
  /** Last segment of the address; absent for the page that gives the section its name. */
  readonly page: string | undefined;
  /** Without base path and language. */
  readonly path: string;
  readonly front: AboutPage;
  /** The headings, each written with an id that is the same in every language. */
  readonly parts: Essay<AboutPage>['prose']['parts'];
  readonly Text: Text;
}

const MAIN = 'about';
/** The page to which a page of its own adds what is drawn from the codebook. */
export const METHOD = 'method';

/** Every page about the edition in every language. */
export async function aboutPages(): Promise<About[]> {
  const { pages } = await content();
  return languages.flatMap((lang) =>
    [...pages].flatMap(([id, { front, prose }]): About[] => {
      const [of, name = ''] = id.split('/');
      const Text = essayText('pages', lang, name);
      if (of !== lang || !Text) return [];
      const page = name === MAIN ? undefined : name;
      return [
        { lang, page, path: page ? `/${MAIN}/${page}/` : `/${MAIN}/`, front, parts: prose.parts, Text },
      ];
    }),
  );
}
