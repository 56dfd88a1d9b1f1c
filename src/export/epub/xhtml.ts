import { block, inline, toXml, type XmlElement, type XmlNode } from '#src/export/xml.ts';
import { htmlLang, type Language, runs } from '#src/i18n/language.ts';

/** The pages of a book. In XML the language of an element is said twice, and EPUB wants both. */

type Tag = ReturnType<typeof htmlLang>;

/** Attributes of an element in a language. */
export function inTag(tag: Tag, rest: XmlElement['attributes'] = {}): XmlElement['attributes'] {
  return { lang: tag, 'xml:lang': tag, ...rest };
}

/** Words of the editors, with Chinese among English ones marked as such. */
export function said(text: string, lang: Language): XmlNode[] {
  return runs(text, lang).map((run) =>
    run.isChinese ? inline('span', inTag('zh-CN'), [run.text]) : run.text,
  );
}

export function paragraph(text: string, lang: Language): XmlElement {
  return inline('p', {}, said(text, lang));
}

/** A page whose apparatus is in a language. */
export function bookPage(lang: Language, title: string, body: readonly XmlElement[]): string {
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  return toXml(
    block('html', { ...names, ...inTag(htmlLang(lang)) }, [
      block('head', {}, [
        inline('title', {}, [title]),
        block('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      block('body', {}, body),
    ]),
  );
}

/** How a book looks where its reader has not chosen otherwise: source text in a Song face, all else in the reader's own. */
export const BOOK_STYLE = `[lang|="zh"] { font-family: "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
body { line-height: 1.6; }
.source { line-height: 1.8; text-align: justify; }
.translation { margin-left: 1em; }
.number, .note, dl { font-size: 0.85em; }
.number { margin-bottom: 0; }
.sign { -webkit-user-select: none; user-select: none; font-style: italic; }
dt { font-weight: bold; }
table { border-collapse: collapse; }
td, th { padding: 0.2em 0.8em 0.2em 0; border-bottom: 1px solid; text-align: left; vertical-align: top; }
`;
