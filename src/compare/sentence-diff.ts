import { diffArrays } from 'diff';
import { type Folded, foldChinese } from '#src/text/fold.ts';
import { indexOfUnits } from '#src/text/occurrences.ts';

/** Two sentences, character by character: what stands in both in the same order, and what in one only. */

export type DiffPart = ReturnType<typeof parts>[number];

/** Fewer neighbouring characters than this are common by chance, and lighting them would hide the rest. */
const LEAST_RUN = 2;

function parts(text: string, folded: Folded, common: readonly boolean[]) {
  const lit = new Array<boolean>(text.length).fill(false);
  for (const [at, isCommon] of common.entries()) {
    // A space between two common characters is no difference.
    const end = common[at + 1] ? folded.starts[at + 1] : folded.ends[at];
    if (isCommon) lit.fill(true, folded.starts[at] ?? 0, end ?? 0);
  }
  // Offsets in the printed sentence, in UTF-16 units; `common` for characters that both sentences have.
  const out: { text: string; start: number; common: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = out.at(-1);
    const isCommon = lit[at] ?? false;
    if (last?.common === isCommon) out[out.length - 1] = { ...last, text: last.text + text.charAt(at) };
    else out.push({ text: text.charAt(at), start: at, common: isCommon });
  }
  return out;
}

/** Which units of two rows are common, in the same order. */
function commonUnits(a: readonly string[], b: readonly string[]): { left: boolean[]; right: boolean[] } {
  const [left, right]: [boolean[], boolean[]] = [[], []];
  for (const { added, removed, value } of diffArrays([...a], [...b])) {
    const isCommon = !added && !removed && value.length >= LEAST_RUN;
    if (!added) left.push(...value.map(() => isCommon));
    if (!removed) right.push(...value.map(() => isCommon));
  }
  return { left, right };
}

/**
 * Compares folded characters, and shows what is printed.
 *
 * @param around wording that both sentences hold, folded: it is common, and what stands before and after it is
 * compared apart. Empty where there is none.
 */
export function sentenceDiff(left: string, right: string, around: readonly string[]) {
  const [a, b] = [foldChinese(left), foldChinese(right)];
  const [atLeft, atRight] = [a, b].map(({ units }) => Math.max(indexOfUnits(units, around), 0));
  const before = commonUnits(a.units.slice(0, atLeft), b.units.slice(0, atRight));
  const middle = around.map(() => true);
  const after = commonUnits(
    a.units.slice((atLeft ?? 0) + around.length),
    b.units.slice((atRight ?? 0) + around.length),
  );
  const inLeft = [...before.left, ...middle, ...after.left];
  return {
    left: parts(left, a, inLeft),
    right: parts(right, b, [...before.right, ...middle, ...after.right]),
    /** Folded characters that are lit as common. */
    common: inLeft.filter(Boolean).length,
  };
}
