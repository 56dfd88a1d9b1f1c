import type { MDXInstance } from 'astro';
import { type Language, languages } from '../i18n/language.ts';

/** The editors' own pages, `content/pages/<language>/<name>.mdx`, each under the address of the about pages. */

interface Frontmatter {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
}

export interface Essay {
  readonly lang: Language;
  /** Last segment of the address; absent for the page that gives the section its name. */
  readonly page: string | undefined;
  /** Without base path and language. */
  readonly path: string;
  readonly file: MDXInstance<Frontmatter>;
  /** The headings, each written with an id that is the same in every language. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly id: string;
  readonly heading: string;
}

const MAIN = 'about';
/** The essay to which a page of its own adds what is drawn from the codebook. */
export const METHOD = 'method';
const files = import.meta.glob<MDXInstance<Frontmatter>>('../../content/pages/*/*.mdx', { eager: true });
const texts = import.meta.glob<string>('../../content/pages/*/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every page in every language. One that a language lacks stops the build. */
export function essays(): Essay[] {
  const names = [...new Set(Object.keys(files).map((file) => file.replace(/^.*\/|\.mdx$/g, '')))];
  return languages.flatMap((lang) =>
    names.map((name): Essay => {
      const address = `../../content/pages/${lang}/${name}.mdx`;
      const file = files[address];
      if (!file)
        throw new Error(
          `content/pages/${lang}/${name}.mdx: expected the page in this language too, found no file`,
        );
      const page = name === MAIN ? undefined : name;
      return {
        lang,
        page,
        path: page ? `/${MAIN}/${page}/` : `/${MAIN}/`,
        file,
        parts: partsOf(texts[address] ?? ''),
      };
    }),
  );
}

function partsOf(text: string): Part[] {
  return [...text.matchAll(/^<h2 id="([^"]+)">(.+)<\/h2>$/gm)].map(([, id = '', heading = '']) => ({
    id,
    heading,
  }));
}
