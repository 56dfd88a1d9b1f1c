import { type DiffedPair, LEAST_FOR_DIFF, type PairWording } from '#src/compare/pair-wording.ts';
import type { DiffPart } from '#src/compare/sentence-diff.ts';
import { LEAST } from '#src/compare/shared.ts';
import { type SentencePlace, setsTarget } from '#src/corpus/walk.ts';
import { type Language, localHref, sentenceCase } from '#src/i18n/language.ts';
import { beside } from '#src/i18n/strings/beside.ts';
import { wording as wordingStrings } from '#src/i18n/strings/wording.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { evidenceInWords, evidencePath } from './evidence.ts';
import { printedHtml } from './lit.ts';
import type { Standing } from './passages.ts';
import { wordingMarksHtml } from './wording.ts';

/** Wording that stands on both of two sides, and the sentences around the longer sequences, character by character. */

interface Shown {
  readonly found: readonly PairWording[];
  readonly diffed: readonly DiffedPair[];
  /** True where the page of shared wording has an entry for each. */
  readonly isListed: boolean;
  readonly standing: Standing;
}

function sequenceHtml({ wording, places: [left, right] }: PairWording, isListed: boolean, lang: Language) {
  const [first] = wording.places;
  const printed = first ? first.line.text.slice(first.start, first.end) : wording.text;
  const counts = `${wordingStrings[lang].length(wording.length)} · ${beside[lang].wording.places(left.length, right.length)}`;
  const tag = isListed ? 'a' : 'span';
  const href = isListed ? localHref(lang, `/wording/?seq=${wording.id}`) : null;
  return `<li>${openTag(tag, { class: 'source', lang: 'zh-CN', href })}${printedHtml(printed)}</${tag}> <span class="small figures">${escapeHtml(counts)}</span> ${wordingMarksHtml(wording, lang)}</li>`;
}

function diffSide(place: SentencePlace, parts: readonly DiffPart[], said: Standing, lang: Language): string {
  const lit = parts
    .filter(({ common }) => common)
    .map((part) => ({ start: part.start, end: part.start + part.text.length }));
  const link = openTag('a', { href: localHref(lang, evidencePath(place)) });
  const standing = setsTarget(place) ? said(place.document) : null;
  return [
    `<div class="side"><p class="source" lang="zh-CN">${printedHtml(place.sentence.text, { lit })}</p>`,
    `<p class="place apart">${link}${escapeHtml(sentenceCase(evidenceInWords(place, lang)))}</a></p>`,
    standing ? `<p class="place apart" data-standing>${escapeHtml(standing)}</p>` : '',
    '</div>',
  ].join('');
}

export function pairWordingHtml({ found, diffed, isListed, standing }: Shown, lang: Language): string {
  const text = beside[lang].wording;
  const lead = `<p class="remark">${escapeHtml(found.length > 0 ? text.lead(LEAST) : text.none(LEAST))}</p>`;
  const list = found.map((one) => sequenceHtml(one, isListed, lang)).join('');
  const diffs = diffed.map(
    ({ left, right, diff }) =>
      `<div class="sides diff common">${diffSide(left, diff.left, standing, lang)}${diffSide(right, diff.right, standing, lang)}</div>`,
  );
  return [
    lead,
    found.length > 0 ? `<ul role="list" class="sequences">${list}</ul>` : '',
    diffs.length > 0
      ? `<h3>${escapeHtml(text.diff)}</h3><p class="small">${escapeHtml(text.diffLead(LEAST_FOR_DIFF))}</p>${diffs.join('')}`
      : '',
  ].join('');
}
