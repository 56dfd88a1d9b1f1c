import { EDITION } from '#src/cite/kinds.ts';
import { addressIn, sentencePlaces } from '#src/corpus/walk.ts';
import type { DataContext } from './dataset.ts';
import { block, inline, toXml, type XmlElement } from './xml.ts';

/** A sentence in one language. The standard reserves `xml:lang` for this. */
function variant(language: string, words: string): XmlElement {
  return block('tuv', { 'xml:lang': language }, [inline('seg', {}, [words])]);
}

/**
 * Every sentence that is shown in both languages, as TMX 1.4 for translation memories and concordancers: one unit a
 * sentence, under its address in the corpus. Properties of our own begin with `x-`, as the standard has it.
 */
export function tmx({
  corpus,
  version,
  address,
}: Pick<DataContext, 'corpus' | 'version' | 'address'>): string {
  const units = sentencePlaces(corpus.documents)
    .filter(({ sentence }) => sentence.text !== '' && sentence.translation !== '')
    .map(({ document, sentence }) =>
      block('tu', { tuid: addressIn(document.id, sentence.id), srclang: 'zh-CN' }, [
        inline('prop', { type: 'x-document' }, [document.id]),
        inline('prop', { type: 'x-kind' }, [document.kind]),
        variant('zh-CN', sentence.text),
        variant('en', sentence.translation),
      ]),
    );
  const header = {
    creationtool: EDITION.en,
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'MDX',
    adminlang: 'en',
    srclang: 'zh-CN',
    datatype: 'plaintext',
  };
  return toXml(
    block('tmx', { version: '1.4' }, [
      block('header', header, [
        inline('note', {}, [
          'The Chinese is verbatim; the English is the editors’ working translation, CC BY 4.0. The source texts are not ours.',
        ]),
        inline('note', {}, ['中文照录原文；英文为编者的工作译文，以 CC BY 4.0 许可发布。原文不属本站。']),
        inline('prop', { type: 'x-address' }, [address('/data/')]),
      ]),
      block('body', {}, units),
    ]),
  );
}
