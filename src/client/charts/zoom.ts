import { select, zoomIdentity, zoomTransform } from 'd3';
import { writeAddress } from '#src/client/form/state.ts';
import { givenQuery } from '#src/client/page/given.ts';
import { bringIntoView, MOST, middleInSight, type Zoomable, zoomable } from './zoomable.ts';

/** How far an arrow key moves the view, in units of the drawing. */
const STEP = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};
/** By how much a key brings the view closer; 0 shows the whole again. */
const KEYS: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5, '−': 0.5, '0': 0 };

/**
 * Brings drawings closer and moves them: Ctrl and wheel, drag, two fingers, keys, buttons. The address keeps the
 * view: `?view=<scale>,<x>,<y>`, x and y as shares of the drawing.
 */
class ChartZoom extends HTMLElement {
  #drawings: Zoomable[] = [];

  connectedCallback(): void {
    this.#drawings = [...this.querySelectorAll<SVGSVGElement>('svg.lanes')].map((svg) =>
      zoomable(svg, () => this.#keep(svg)),
    );
    this.#restore((givenQuery().get('view') ?? '').split(',').map(Number));
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]'))
      button.addEventListener('click', () => this.#scale(Number(button.dataset.zoom)));
    this.addEventListener('keydown', (event) => this.#key(event));
    // Here and not on the drawing, which a listener for focus would make a stop of the keyboard in some browsers.
    this.addEventListener('focusin', ({ target }) => this.#focused(target));
  }

  #restore([scale = 1, x = 0, y = 0]: readonly number[]): void {
    if (!(scale > 1) || ![x, y].every(Number.isFinite)) return;
    for (const { svg, behaviour } of this.#drawings) {
      const { width, height } = svg.viewBox.baseVal;
      const view = zoomIdentity.translate(x * width, y * height).scale(Math.min(scale, MOST));
      behaviour.transform(select(svg), view);
    }
  }

  /** An entry that the keyboard reaches comes into view; one that is pressed stays where it is. */
  #focused(target: EventTarget | null): void {
    if (!(target instanceof SVGGraphicsElement) || !target.matches(':focus-visible')) return;
    for (const drawing of this.#drawings) if (drawing.svg.contains(target)) bringIntoView(drawing, target);
  }

  #scale(factor: number): void {
    for (const { svg, behaviour } of this.#drawings) {
      if (factor === 0) behaviour.transform(select(svg), zoomIdentity);
      else behaviour.scaleBy(select(svg), factor, middleInSight(svg));
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = KEYS[event.key];
    if (factor !== undefined) this.#scale(factor);
    const way = ARROWS[event.key];
    const closer = this.#drawings.filter(({ svg }) => zoomTransform(svg).k > 1);
    if (!way || closer.length === 0) return;
    event.preventDefault();
    for (const { svg, behaviour } of closer) behaviour.translateBy(select(svg), ...way);
  }

  #keep(svg: SVGSVGElement): void {
    if (svg.getClientRects().length === 0) return;
    const { k, x, y } = zoomTransform(svg);
    const { width, height } = svg.viewBox.baseVal;
    const view = [k, x / width, y / height].map((part) => part.toFixed(3)).join(',');
    writeAddress(['view'], new URLSearchParams(k === 1 ? {} : { view }));
  }
}

customElements.define('chart-zoom', ChartZoom);
