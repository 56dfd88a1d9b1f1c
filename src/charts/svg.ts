import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

/** A drawing as it is written into a page: nothing inline but geometry, so that style sheets decide how it looks. */

export type Shape = ReturnType<typeof s>;
type Properties = Readonly<Record<string, string | string[]>>;

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Tells drawings on one page apart. */
  readonly id: string;
  readonly className: string;
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  /** True where there are links in it: in an image they could not be reached. */
  readonly isLinked?: boolean;
}

/** At most one decimal: what is finer than that no screen shows. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function drawn(width: number, height: number, given: Properties, shapes: readonly Shape[]): string {
  const [w, h] = [rounded(width), rounded(height)];
  const size = { viewBox: `0 0 ${w} ${h}`, width: w, height: h };
  return toHtml(s('svg', { ...size, ...given }, [...shapes]), { space: 'svg' });
}

/** A picture with its name and its description. */
export function picture(frame: Frame, shapes: readonly Shape[]): string {
  const { width, height, id, className, title, description, isLinked } = frame;
  const names = [`${id}-title`, `${id}-description`];
  const given = { className: [className], role: isLinked ? 'group' : 'img', ariaLabelledBy: names.join(' ') };
  const words = [s('title', { id: names[0] }, title), s('desc', { id: names[1] }, description)];
  return drawn(width, height, given, [...words, ...shapes]);
}

/** A drawing that says nothing that is not said in words beside it. */
export function ornament(width: number, height: number, className: string, shapes: readonly Shape[]): string {
  return drawn(width, height, { className: [className], ariaHidden: 'true' }, shapes);
}
