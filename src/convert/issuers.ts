import { withoutSpace } from '#src/text/layout.ts';
import { PRINTED_DATE } from './dates.ts';
import type { Block } from './draft.ts';
import type { Strand } from './strand.ts';

/** Who made a text, by the words over it, in its title, under that and at its end. */

/** A body, behind its day and the number of its term, before what it did: 第十二届…常务委员会第五次会议通过, …令第5号公布. */
const BODY =
  /(?:日|^|[（(，,、；;])\s*(?:经)?(?:第[^届]{1,5}届)?(\p{Script=Han}{3,30}?)(?:第[^次]{1,6}次|令|(?:常务|全体|办公)?会议|通过|批准|公布|发布|修订|修正)/gu;

/** The bodies that a 题注 names as having done something, as printed, each once. */
export function enactmentBodies(text: string): string[] {
  return [...new Set([...text.matchAll(BODY)].map(([, body = '']) => body.replace(/第[^届]{1,5}届/, '')))];
}

const WHOLE_NAME = /^\p{Script=Han}{3,}[部委局厅会院府署室办]$/u;

/** The bodies that a line has side by side; space within the name of one is layout, and falls away. */
function sideBySide(line: string): string[] {
  const parts = line.trim().split(/\s+/);
  return parts.every((part) => WHOLE_NAME.test(part)) ? parts : [withoutSpace(line)];
}

/** The text of a strand, with a space where the source begins a line. */
function spaced({ text, gaps }: Strand): string {
  return gaps.reduceRight((whole, { at }) => `${whole.slice(0, at)} ${whole.slice(at)}`, text);
}

/** A title in one line: without white space, but with one space between the bodies that open it. */
export function titleInLine(heading: Strand): string {
  const [opening = '', ...rest] = spaced(heading).split('关于');
  return [sideBySide(opening).join(' '), ...rest.map(withoutSpace)].join('关于');
}

/** The bodies that stand over a text, open its title, are said under it to have passed it, or sign: as printed, each once. */
export function printedIssuers(blocks: readonly Block[]): string[] {
  const bodies = blocks.flatMap(({ role, heading, sentences }) => {
    if (role === 'title') return heading ? sideBySide(/^(.*?)关于/.exec(spaced(heading))?.[1] ?? '') : [];
    if (role === 'enactment') return sentences.flatMap(({ text }) => enactmentBodies(withoutSpace(text)));
    const own = role === 'signature' || role === 'letterhead' ? sentences.map(spaced) : [];
    return own.flatMap((line) => sideBySide(line.replace(new RegExp(`文\\s*件\\s*$|${PRINTED_DATE}`), '')));
  });
  return [...new Set(bodies)].filter(Boolean);
}
