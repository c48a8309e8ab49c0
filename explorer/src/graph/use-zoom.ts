import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Position } from './drawing.ts';

/** Moving and scaling of the picture, by mouse, touch or key. */
export interface Zoom {
  /** Shows all of these places, with room for names. */
  readonly fit: (places: readonly Position[]) => void;
  /** The same, but only if one of them is out of sight. */
  readonly reveal: (places: readonly Position[]) => void;
  /** Moves the picture as far as it takes to see a place, at the same scale. */
  readonly follow: (place: Position) => void;
  readonly scale: (factor: number) => void;
  /** A point of the screen, as a place of the picture. */
  readonly place: (clientX: number, clientY: number) => Position;
}

const MARGIN = 90;
const LARGEST_FIT = 1.25;
/** So far from the edge of the window a disc is seen with its name. */
const EDGE = 60;
const GLIDE_MS = 260;
/** A picture that has not moved for so long is drawn in full again. */
const REST_MS = 160;

/** Lets an SVG be moved and scaled; the drawing itself is the group, which React does not draw anew for that. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, group: RefObject<SVGGElement | null>): Zoom {
  const behaviour = useRef(zoom<SVGSVGElement, unknown>().scaleExtent([0.08, 3]));
  const transform = useRef(zoomIdentity);
  const gliding = useRef(0);
  const resting = useRef(0);
  /** Where the picture stands once it has come to rest. */
  const rest = useRef(zoomIdentity);
  /** What the picture was fitted to, while it stands so. */
  const fitted = useRef<readonly Position[] | null>(null);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const { current } = behaviour;
    current.filter((event: Event) => isForPicture(event));
    current.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      transform.current = event.transform;
      // A hand leads; a glide has said before where it goes.
      if (event.sourceEvent instanceof Event) {
        cancelAnimationFrame(gliding.current);
        rest.current = event.transform;
        fitted.current = null;
      }
      group.current?.setAttribute('transform', event.transform.toString());
      // Seen by the style sheet: while it moves, a large picture is drawn with less.
      element.dataset['moving'] = '';
      clearTimeout(resting.current);
      resting.current = window.setTimeout(() => {
        delete element.dataset['moving'];
      }, REST_MS);
    });
    const selection = select(element);
    selection.call(current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
      cancelAnimationFrame(gliding.current);
      clearTimeout(resting.current);
    };
  }, [svg, group]);

  const glideTo = useCallback(
    (goal: { readonly x: number; readonly y: number; readonly k: number }) => {
      const element = svg.current;
      if (element === null) return;
      cancelAnimationFrame(gliding.current);
      const start = transform.current;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const began = performance.now();
      rest.current = zoomIdentity.translate(goal.x, goal.y).scale(goal.k);
      fitted.current = null;
      const step = (now: number): void => {
        const done = calm ? 1 : Math.min(1, (now - began) / GLIDE_MS);
        const share = 1 - (1 - done) ** 3;
        const between = (from: number, to: number): number => from + (to - from) * share;
        const next = zoomIdentity
          .translate(between(start.x, goal.x), between(start.y, goal.y))
          .scale(between(start.k, goal.k));
        select(element).call((selection) => {
          behaviour.current.transform(selection, next);
        });
        if (done < 1) gliding.current = requestAnimationFrame(step);
      };
      step(began);
    },
    [svg],
  );

  const fit = useCallback(
    (places: readonly Position[]) => {
      const element = svg.current;
      if (element === null || places.length === 0) return;
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      const box = boxOf(places);
      const k = Math.min(LARGEST_FIT, width / (box.right - box.left), height / (box.bottom - box.top));
      glideTo({
        k,
        x: width / 2 - (k * (box.left + box.right)) / 2,
        y: height / 2 - (k * (box.top + box.bottom)) / 2,
      });
      fitted.current = places;
    },
    [svg, glideTo],
  );

  // In a window of another size a fitted picture is fitted again; any other keeps its middle.
  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    let before: { readonly width: number; readonly height: number } | null = null;
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      const { x, y, k } = rest.current;
      if (before !== null && fitted.current !== null) fit(fitted.current);
      else if (before !== null)
        glideTo({ k, x: x + (width - before.width) / 2, y: y + (height - before.height) / 2 });
      before = { width, height };
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [svg, fit, glideTo]);

  const reveal = useCallback(
    (places: readonly Position[]) => {
      const size = svg.current?.getBoundingClientRect();
      if (size === undefined) return;
      const hidden = places.some((place) => {
        const [x, y] = transform.current.apply([place.x, place.y]);
        return x < 30 || y < 30 || x > size.width - 30 || y > size.height - 50;
      });
      if (hidden) fit(places);
    },
    [svg, fit],
  );

  const follow = useCallback(
    (place: Position) => {
      const size = svg.current?.getBoundingClientRect();
      if (size === undefined) return;
      const { x, y, k } = rest.current;
      const [left, top] = rest.current.apply([place.x, place.y]);
      const right = within(left, EDGE, size.width - EDGE) - left;
      const down = within(top, EDGE, size.height - EDGE) - top;
      if (right !== 0 || down !== 0) glideTo({ k, x: x + right, y: y + down });
    },
    [svg, glideTo],
  );

  const scale = useCallback(
    (factor: number) => {
      if (svg.current === null) return;
      cancelAnimationFrame(gliding.current);
      select(svg.current).call((selection) => {
        // A glide that is under way is over, and would undo this.
        behaviour.current.transform(selection, rest.current);
        behaviour.current.scaleBy(selection, factor);
      });
      rest.current = transform.current;
      fitted.current = null;
    },
    [svg],
  );

  const place = useCallback(
    (clientX: number, clientY: number) => {
      const box = svg.current?.getBoundingClientRect();
      const [x, y] = transform.current.invert([clientX - (box?.left ?? 0), clientY - (box?.top ?? 0)]);
      return { x, y };
    },
    [svg],
  );
  return { fit, reveal, follow, scale, place };
}

/** Entities are moved one by one; everything else moves the picture. The wheel always scales. */
function isForPicture(event: Event): boolean {
  if (event instanceof WheelEvent) return true;
  if (event instanceof MouseEvent && event.button !== 0) return false;
  return !(event.target instanceof Element && event.target.closest('[data-node]') !== null);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

function boxOf(places: readonly Position[]) {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - MARGIN,
    right: Math.max(...xs) + MARGIN,
    top: Math.min(...ys) - MARGIN / 1.5,
    bottom: Math.max(...ys) + MARGIN,
  };
}
