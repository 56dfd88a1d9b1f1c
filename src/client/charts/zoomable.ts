import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomTransform } from 'd3';

/** A drawing that can be brought closer and moved. */
export interface Zoomable {
  readonly svg: SVGSVGElement;
  readonly behaviour: ZoomBehavior<SVGSVGElement, unknown>;
}

/** Closer than this, hardly one entry would show at a time. */
export const MOST = 8;
/** From here on what stood on two lines has room on one. */
const ROOMY = 2;

/** The middle of what the window shows of a drawing, in its units: what a reader looks at stays in sight. */
export function middleInSight(svg: SVGSVGElement): [x: number, y: number] {
  const { width, height } = svg.viewBox.baseVal;
  const { top, bottom } = svg.getBoundingClientRect();
  if (bottom <= top) return [width / 2, height / 2];
  const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const share = ((from + to) / 2 - top) / (bottom - top);
  return [width / 2, Math.min(1, Math.max(0, share)) * height];
}

/** A plain wheel and one finger move the page, until the drawing has been brought closer. */
function isMeant(svg: SVGSVGElement): (event: MouseEvent | TouchEvent | WheelEvent) => boolean {
  return (event) => {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
    const isCloser = zoomTransform(svg).k > 1;
    return 'touches' in event ? isCloser || event.touches.length > 1 : isCloser && event.button === 0;
  };
}

/** Two fingers on a pad come as a wheel with Ctrl and small steps, which d3 makes ten times as strong; a real wheel needs none of that. */
function step({ deltaY, deltaMode }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002;
  return -deltaY * unit * (Math.abs(deltaY) < 40 ? 10 : 1);
}

/** Brings an entry into view, where the drawing shows less than all. */
export function bringIntoView({ svg, behaviour }: Zoomable, entry: SVGGraphicsElement): void {
  if (zoomTransform(svg).k === 1) return;
  const { x, y, width } = entry.getBBox();
  behaviour.translateTo(select(svg), x + width / 2, y);
}

/** Makes what stands in the drawing's `.view` answer to wheel, drag and two fingers. */
export function zoomable(svg: SVGSVGElement, moved: () => void): Zoomable {
  const { width, height } = svg.viewBox.baseVal;
  const corners: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST])
    .extent(corners)
    .translateExtent(corners)
    .filter(isMeant(svg))
    .wheelDelta(step)
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      svg.querySelector('.view')?.setAttribute('transform', event.transform.toString());
      const { k } = event.transform;
      svg.classList.toggle('closer', k > 1);
      svg.classList.toggle('roomy', k >= ROOMY);
      svg.style.setProperty('--closer', String(k));
      svg.style.setProperty('--size', `${1 / k}em`);
    })
    .on('end', moved);
  select(svg).call(behaviour).on('dblclick.zoom', null);
  return { svg, behaviour };
}
