/**
 * The two languages of the interface, and the addresses that come from them:
 * English stands at the root, Chinese is the same tree under `/zh/`.
 */

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One page in one language, as `getStaticPaths` gives it to Astro. `[...lang]` is absent for English. */
export type LanguagePath = ReturnType<typeof languagePaths>[number];

/** Both languages of a page without further parameters. */
export function languagePaths() {
  return languages.map((lang) => ({ params: { lang: segment(lang) }, props: { lang } }));
}

/** Every path in both languages: `crossed([{ params: { document: id }, props: { … } }])`. */
export function crossed<Params extends object, Props extends object = object>(
  paths: readonly { readonly params: Params; readonly props?: Props }[],
): { params: Params & LanguagePath['params']; props: Props & LanguagePath['props'] }[] {
  return languagePaths().flatMap((language) =>
    paths.map(({ params, props }) => ({
      params: { ...params, ...language.params },
      props: { ...(props ?? ({} as Props)), ...language.props },
    })),
  );
}

/** An address in a language. The path begins with `/`, without base path or language; `?…` and `#…` stay. */
export function localHref(lang: Language, path: string): string {
  return assetHref(localPath(lang, path));
}

/** The same without the base path, for what makes absolute addresses of such. */
export function localPath(lang: Language, path: string): string {
  const folder = segment(lang);
  return folder ? `/${folder}${path}` : path;
}

/** The address of a file that stands once for both languages, such as `/data/corpus.json`. */
export function assetHref(path: string): string {
  return basePath() + path;
}

export function otherLanguage(lang: Language): Language {
  return lang === 'en' ? 'zh' : 'en';
}

/** The language tag of text in a language of the interface. */
export function htmlLang(lang: Language): 'en' | 'zh-CN' {
  return lang === 'en' ? 'en' : 'zh-CN';
}

/** A text in the wanted language, or in the other where that one is empty. */
export function inLanguage(text: { readonly zh: string; readonly en: string }, lang: Language): string {
  return text[lang] || text[otherLanguage(lang)];
}

/** Han characters with the brackets, dots and figures that stand among them, as in 国办发〔2005〕2号. */
const CHINESE = /([\p{Script=Han}〔《][\p{Script=Han}\d〔〕《》·、－—]*)/u;

/** A text parted so that the Chinese words in an English one can say what language they are in. */
export function runs(text: string, lang: Language): { text: string; isChinese: boolean }[] {
  if (lang === 'zh') return [{ text, isChinese: false }];
  return text
    .split(CHINESE)
    .map((part, index) => ({ text: part, isChinese: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

function segment(lang: Language): string | undefined {
  return lang === 'en' ? undefined : lang;
}

/** Without the slash at its end. Outside a build, as in unit tests, there is none. */
function basePath(): string {
  return (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');
}

/** With a capital at its beginning, where the script has capitals. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
