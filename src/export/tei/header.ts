import { isoForm } from '#src/cite/date.ts';
import { numberForm } from '#src/cite/item.ts';
import { EDITION } from '#src/cite/kinds.ts';
import type { Bilingual, PolicyDocument } from '#src/corpus/model.ts';
import type { DocumentContext } from '#src/export/dataset.ts';
import { LICENCE } from '#src/export/edition.ts';
import { wordsOfKind } from '#src/export/labels.ts';
import { block, inline, type XmlElement } from '#src/export/xml.ts';
import { notYetInWords } from '#src/views/looked.ts';
import { certainty, dateAttributes } from './inline.ts';

/** What a TEI file is: of what, by whom, from what source, on what terms, and how it was made. */

function both(name: string, { zh, en }: Bilingual, attributes: XmlElement['attributes'] = {}): XmlElement[] {
  return [
    inline(name, { ...attributes, 'xml:lang': 'zh-CN' }, [zh]),
    ...(en === '' ? [] : [inline(name, { ...attributes, 'xml:lang': 'en' }, [en])]),
  ];
}

const EDITORIAL = {
  text: {
    zh: '原文照录所据文本，标点不改；pb 为底本分页。所疑之字存于 sic，所拟读法在 corr。编者注在文后，以 target 指向所注之处。',
    en: 'The text is printed as the file that we hold has it, punctuation included; pb is a page break of that file. A suspected slip stands in sic, the reading that was probably meant in corr. Notes stand behind the text and point to their words by target.',
  },
  translation: {
    zh: '英文为编者的工作译文，逐句与原文对应（corresp），原文为准。',
    en: 'The English is the editors’ working translation, sentence by sentence (corresp); the Chinese is the text.',
  },
  dates: {
    zh: '日期不确者仅记年份，标 cert。',
    en: 'Of dates that are not certain there are the years alone, with cert.',
  },
};

function bibliography(document: PolicyDocument, { corpus }: DocumentContext): XmlElement {
  const number = numberForm(document);
  const unless = (fact: 'issuers' | 'title') =>
    certainty(document.proposed.includes(fact) ? 'proposed' : 'stated');
  return block('bibl', {}, [
    ...both('title', document.title, unless('title')),
    ...document.issuers.map((id) => inline('author', unless('issuers'), [corpus.names.get(id)?.zh ?? id])),
    ...(document.number && number !== null
      ? [inline('idno', { type: 'number', ...certainty(document.number.sure) }, [number])]
      : []),
    ...document.dates.map((date) =>
      inline('date', { type: date.kind, ...dateAttributes(date) }, [isoForm(date)]),
    ),
    ...both('note', wordsOfKind(document.kind), { type: 'kind' }),
  ]);
}

export function teiHeader(document: PolicyDocument, context: DocumentContext): XmlElement {
  const { id, source, rights, notes, translated } = document;
  const { version, address } = context;
  const { text, translation, dates } = EDITORIAL;
  const [zh, en] = [notYetInWords(document, 'zh'), notYetInWords(document, 'en')];
  const notYet =
    zh && en ? [{ zh: `${zh}。`, en: `${en.replace(/^./, (first) => first.toUpperCase())}.` }] : [];
  const said = [text, ...(translated ? [translation] : []), dates, ...notYet];
  const rules = said.flatMap((rule) => both('p', rule));
  const remarks = notes.flatMap((note) => both('note', note, { resp: '#editors' }));
  const held: Bilingual = {
    zh: `所据文本 ${source.file}（SHA-256 ${source.sha256}）；未见原件。`,
    en: `The file that we hold, ${source.file} (SHA-256 ${source.sha256}); the original itself was not seen.`,
  };
  return block('teiHeader', {}, [
    block('fileDesc', {}, [
      block('titleStmt', {}, [
        ...both('title', document.title),
        inline('editor', { 'xml:id': 'editors' }, [`The editors of ${EDITION.en}`]),
      ]),
      block('editionStmt', {}, [inline('edition', { n: version }, [`${EDITION.en}, version ${version}`])]),
      block('publicationStmt', {}, [
        inline('publisher', {}, [EDITION.en]),
        inline('idno', { type: 'URI' }, [address(`/documents/${id}/`)]),
        block('availability', {}, [
          inline('licence', { target: LICENCE.url }, [
            'Of what the editors wrote: CC BY 4.0. The source text is not ours. 仅指编者所写部分，原文不属本站。',
          ]),
          ...both('p', rights),
        ]),
      ]),
      ...(remarks.length === 0 ? [] : [block('notesStmt', {}, remarks)]),
      block('sourceDesc', {}, [bibliography(document, context), ...both('bibl', held, { type: 'seed' })]),
    ]),
    block('encodingDesc', {}, [block('editorialDecl', {}, rules)]),
    block('profileDesc', {}, [
      block('langUsage', {}, [
        inline('language', { ident: 'zh-CN' }, ['中文']),
        ...(translated ? [inline('language', { ident: 'en' }, ['English (working translation)'])] : []),
      ]),
    ]),
  ]);
}
