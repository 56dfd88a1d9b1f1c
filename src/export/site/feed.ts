import { type Change, dateOfContent, versionsOf } from '#src/corpus/changes.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { block, inline, toXml, type XmlElement } from '#src/export/xml.ts';
import { htmlLang, type Language, languages, localPath } from '#src/i18n/language.ts';
import { publications } from '#src/i18n/strings/publications.ts';

/** The page that lists corrections. */
const PAGE = '/about/corrections/';

/** The address by which the feed knows a change: an edition has no place on the page, all else has. */
function idOf({ kind, id }: Change): string {
  return `${PAGE}${kind === 'edition' ? '?edition=' : '#'}${id}`;
}

/** Atom has no time without a clock; a day is told by its first moment. */
const atTime = (day: string): string => `${day}T00:00:00Z`;

/** What a change says, line by line; that an edition came out says its title. */
function summary({ was, now, cited, reason, ...change }: Change, lang: Language): string {
  const text = publications[lang].feed;
  const told = [
    [text.was, was],
    [text.now, now],
    [text.cited, cited?.[lang]],
    [text.reason, reason?.[lang]],
  ].flatMap(([label, words]) => (words ? [`${label} ${words}`] : []));
  return [change[lang], ...told].join('\n');
}

/**
 * Editions and corrections as an Atom feed (RFC 4287), the newest first, in a language of the interface. An edition
 * without any has a feed without entries, dated by the first moment that its kind of date can say.
 */
export function feed(lang: Language, path: string, { address, changes }: DataContext): string {
  const text = publications[lang];
  const local = (to: string): string => address(localPath(lang, to));
  const link = (rel: string, type: string, href: string): XmlElement => block('link', { rel, type, href });
  const entry = (change: Change): XmlElement => {
    const id = local(idOf(change));
    return block('entry', {}, [
      inline('id', {}, [id]),
      inline('title', {}, [`${text.feed.kinds[change.kind]}${lang === 'zh' ? '：' : ': '}${change[lang]}`]),
      inline('updated', {}, [atTime(change.date)]),
      link('alternate', 'text/html', change.kind === 'edition' ? local('/') : id),
      ...[change.address, ...(change.addresses ?? []), change.to].flatMap((one) =>
        one === undefined ? [] : [link('related', 'text/html', local(one))],
      ),
      block('category', { term: change.kind, label: text.feed.kinds[change.kind] }),
      inline('summary', {}, [summary(change, lang)]),
    ]);
  };
  return toXml(
    block('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': htmlLang(lang) }, [
      inline('id', {}, [local(path)]),
      inline('title', {}, [text.feed.title]),
      inline('updated', {}, [atTime(dateOfContent(changes) ?? '0001-01-01')]),
      link('self', 'application/atom+xml', local(path)),
      link('alternate', 'text/html', local(PAGE)),
      block('author', {}, [inline('name', {}, [text.editors])]),
      inline('rights', {}, [text.licence]),
      ...changes.map(entry),
    ]),
  );
}

/** What each version changed, the newest first, in both languages, as Markdown. */
export function changelog(changes: readonly Change[]): string {
  const parts = versionsOf(changes).map((version) => {
    const told = changes
      .filter((change) => change.version === version)
      .map((change) => {
        const at = [change.date, change.address, ...(change.addresses ?? []), change.to]
          .filter(Boolean)
          .join(' ');
        const said = languages.map((lang) => `  ${summary(change, lang).replaceAll('\n', '\n  ')}\n`);
        return `- ${at}\n\n${said.join('\n')}`;
      });
    return `## ${version}\n\n${told.join('\n')}`;
  });
  return `# ${publications.en.feed.title}\n\n${parts.join('\n')}`;
}
