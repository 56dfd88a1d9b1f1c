import { readLabel } from '#src/convert/markers.ts';
import type { Role } from '#src/convert/roles.ts';
import { withoutSpace } from '#src/text/layout.ts';
import { fullWidth } from '#src/text/widths.ts';
import type { Bilingual } from './model.ts';

/** The readable citation of a clause, made from what is printed: 二（一）3 · Part 2 (1) 3. */

/** What each block of a document is called. */
export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  letterhead: { zh: '文头', en: 'letterhead' },
  number: { zh: '发文字号', en: 'document number' },
  title: { zh: '标题', en: 'title' },
  enactment: { zh: '题注', en: 'enactment' },
  marking: { zh: '标注', en: 'marking' },
  signer: { zh: '签发人', en: 'signer' },
  salutation: { zh: '主送', en: 'salutation' },
  preamble: { zh: '引言', en: 'preamble' },
  clause: { zh: '条款', en: 'clause' },
  heading: { zh: '小标题', en: 'heading' },
  paragraph: { zh: '段落', en: 'paragraph' },
  table: { zh: '表格', en: 'table' },
  closing: { zh: '结语', en: 'closing' },
  signature: { zh: '落款', en: 'signature' },
  remark: { zh: '附注', en: 'remark' },
  attachment: { zh: '附件', en: 'annex' },
  distribution: { zh: '抄送', en: 'distribution list' },
  printing: { zh: '印发', en: 'printing line' },
};

interface Printed {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
}

function paragraphNumber(id: string): string | null {
  return /(?:^|\.)p(\d+)(?:_\d+)?$/.exec(id)?.[1] ?? null;
}

/** One step of the path: what a unit adds to the citation of the unit around it. */
function step(clause: Printed, isRoot: boolean, isOnly: boolean): Bilingual {
  const marker = clause.label === '' ? null : readLabel(clause.label.trim());
  if (!marker) {
    const paragraph = paragraphNumber(clause.id);
    const [zh, en] = clause.role === 'table' ? ['（表格）', ' (table)'] : ['', ''];
    if (paragraph && !isRoot) return { zh: `第${paragraph}段${zh}`, en: `, para. ${paragraph}${en}` };
    const heading = /(?:^|\.)h(\d+)$/.exec(clause.id)?.[1];
    if (heading) return { zh: `第${heading}个小标题`, en: `Heading ${heading}` };
    const annex = /^x(\d+)$/.exec(clause.id)?.[1];
    if (annex && clause.label === '') return { zh: `所附文本${annex}`, en: `Enclosed text ${annex}` };
    if (annex) return { zh: clause.label, en: `Annex ${annex}` };
    const name = ROLE_NAMES[clause.role];
    const plain = clause.role === 'title' || !paragraph || isOnly;
    return {
      zh: plain ? name.zh : `${name.zh}（第${paragraph}块）`,
      en: plain ? name.en : `${name.en} (block ${paragraph})`,
    };
  }
  const printed = fullWidth(withoutSpace(marker.label)).replace(/[、．.]$/, '');
  const { number } = marker;
  switch (marker.kind) {
    case 'book':
      return { zh: printed, en: `Book ${number}` };
    case 'chapter':
      return { zh: printed, en: `${isRoot ? '' : ', '}Chapter ${number}` };
    case 'section':
      return { zh: printed, en: `${isRoot ? '' : ', '}Section ${number}` };
    case 'decimal':
      return { zh: marker.segment, en: `${isRoot ? '' : ', '}${marker.segment}` };
    case 'article':
      return { zh: printed, en: `Article ${marker.segment.slice(1)}` };
    case 'first':
      return { zh: printed, en: `${isRoot ? '' : ', '}Part ${number}` };
    case 'second':
    case 'fourth':
      return { zh: printed.replace(/^(\d+)）$/, '（$1）'), en: `${isRoot ? '' : ' '}(${number})` };
    case 'third':
    case 'fifth':
      return { zh: marker.kind === 'third' ? String(number) : printed, en: `${isRoot ? '' : ' '}${number}` };
  }
}

/**
 * The citation of a clause.
 *
 * @param path the clauses from the outermost to the clause itself; above an article, or a number like 2.1.1, nothing is
 *   cited but the attachment or enclosed text.
 * @param isOnly true where no other block of the document has the clause's role, so that the role names it.
 */
export function citation(path: readonly Printed[], isOnly: boolean): Bilingual {
  const whole = path.findLastIndex((clause) =>
    ['article', 'decimal'].includes(readLabel(clause.label)?.kind ?? ''),
  );
  // An article of an enclosed text is one of that text.
  const cited = path.filter(({ id }, index) => index >= whole || /^x\d+$/.test(id));
  const steps = cited.map((clause, index) => step(clause, index === 0, isOnly));
  const en = steps
    .map((part) => part.en)
    .join('')
    .replace(/^, /, '')
    // Where （一） is skipped, a bare number would run into the part's own: Part 3, item 1.
    .replace(/((?:Part|Annex|Enclosed text) \d+|Article [\d-]+|para\. \d+) (?=\d)/g, '$1, item ');
  // 附件2 and 2. would be 附件22.
  const zh = steps
    .map((part) => part.zh)
    .reduce((cited, part) => (/\d$/.test(cited) ? cited + part.replace(/^\d+/, '第$&项') : cited + part));
  return { zh, en };
}

/** The citation of a sentence of a clause. */
export function sentenceCitation(clause: Bilingual, number: number): Bilingual {
  return { zh: `${clause.zh}第${number}句`, en: `${clause.en}, sentence ${number}` };
}
