import { isoForm } from '#src/cite/date.ts';
import { numberForm } from '#src/cite/item.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import { addressOf, type SentencePlace, sentencePlaces } from '#src/corpus/walk.ts';
import { type Columns, toCsv } from '#src/export/csv.ts';
import { looked } from '#src/i18n/strings/looked.ts';
import { shell } from '#src/i18n/strings/shell.ts';

/**
 * 编码表: the table of coded units that Chinese policy studies print, one row a sentence, in Chinese labels. It is for
 * people, who open it in a spreadsheet; programs have sentences.csv.
 */

interface Unit extends SentencePlace {
  /** Place of the document in the order of time, from 1. */
  readonly number: number;
}

/** Several values in a cell. */
function joined(values: readonly string[]): string {
  return values.join('；');
}

/** The name of an id in Chinese; the id where it is not registered. */
function called(registry: ReadonlyMap<string, Pick<Bilingual, 'zh'>>) {
  return (id: string): string => registry.get(id)?.zh ?? id;
}

/**
 * Document, clause and sentence as the field numbers its units: `[2-2-1-3-4]` is sentence 4 of 二（一）3 in the second
 * document. The brackets, which the field prints too, keep a spreadsheet from taking `2-1-3` for a day.
 */
function unitNumber({ number, clause, sentence }: Unit): string {
  const within = sentence.id.slice(clause.id.length + '.s'.length);
  return `[${[number, ...clause.id.split('.'), within].join('-')}]`;
}

function columns({ names, themes, lenses, codebook }: Corpus): Columns<Unit> {
  const unit = called(names);
  const ofLens = [...lenses.values()].map(({ id, zh, types }) => {
    const type = called(new Map(Object.entries(types)));
    return [
      `政策工具（${zh}）`,
      ({ sentence }: Unit) => joined((sentence.instruments[id] ?? []).map(type)),
    ] as const;
  });
  return {
    编码单元: unitNumber,
    文献: ({ document }) => document.title.zh,
    文献性质: ({ document }) => shell.zh.kinds[document.kind],
    发文机关: ({ document }) => joined(document.issuers.map(unit)),
    // Number and date stand in brackets where the text does not state them.
    发文字号: ({ document }) => numberForm(document) ?? '',
    日期: ({ document }) => {
      const date = dateMade(document);
      return date ? isoForm(date) : '';
    },
    条文: ({ clause }) => clause.cite.zh,
    标题: ({ clause }) => clause.heading?.text ?? '',
    内容: ({ sentence }) => sentence.text,
    作用: ({ document, sentence: { does } }) =>
      document.coded.themes ? (codebook.does[does ?? '']?.zh ?? does) : looked.zh.notYet,
    主题: ({ sentence }) => joined(sentence.themes.map(called(themes))),
    ...Object.fromEntries(ofLens),
    用语: ({ sentence }) => joined(sentence.wording),
    责任单位: ({ clause }) =>
      joined(clause.actors.filter(({ role }) => role === 'responsible').map(({ id }) => unit(id))),
    本站编号: addressOf,
  };
}

function units({ documents }: Corpus): Unit[] {
  const numbers = new Map(documents.map(({ id }, at) => [id, at + 1]));
  return sentencePlaces(documents).map((place) => ({
    ...place,
    number: numbers.get(place.document.id) ?? 0,
  }));
}

/** With a column for each lens. */
export function codingTable(corpus: Corpus): string {
  return toCsv(units(corpus), columns(corpus));
}
