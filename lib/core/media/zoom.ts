// The rule: a picture is fitted into its stage and never blown up for it; zoomed, the point under the pointer stays where it is,
// and no edge of a picture that is larger than the stage comes inside of it.

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

/** `scale`: CSS pixels for each pixel of the picture. `x`, `y`: its top left corner in the stage, in CSS pixels. */
export type View = Point & { scale: number };

/** The whole picture in the middle, at most at its own size. */
export function fitView(picture: Size, stage: Size): View {
  const scale = Math.min(1, stage.width / picture.width, stage.height / picture.height);
  return clampView({ scale, x: 0, y: 0 }, picture, stage);
}

/** At another scale, with what lies under `at` (a point of the stage) still under it. */
export function zoomTo(view: View, scale: number, at: Point, picture: Size, stage: Size): View {
  const grown = scale / view.scale;
  return clampView(
    { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown },
    picture,
    stage,
  );
}

export function panBy(view: View, by: Point, picture: Size, stage: Size): View {
  return clampView({ ...view, x: view.x + by.x, y: view.y + by.y }, picture, stage);
}

/**
 * The scale one step further in (1) or out (-1); out ends at what fits. 100 % is a pixel of the picture on a pixel of the screen.
 *
 * @param pixelRatio pixels of the screen for each CSS pixel
 */
export function nextScale(scale: number, direction: 1 | -1, fitted: number, pixelRatio: number): number {
  const stops = [...STEPS.map((step) => step / pixelRatio), fitted]
    .filter((stop) => stop >= fitted)
    .sort((a, b) => a - b);
  // Floating point: a stop that the picture is at already is no further step.
  if (direction === 1) return stops.find((stop) => stop > scale * 1.001) ?? scale;
  return stops.findLast((stop) => stop < scale * 0.999) ?? fitted;
}

/** Between what fits and the largest step. */
export function limitScale(scale: number, fitted: number, pixelRatio: number): number {
  return Math.max(fitted, Math.min(scale, Math.max(MOST / pixelRatio, fitted)));
}

/** Pixels of the screen for each pixel of the picture. */
const STEPS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16] as const;
const MOST = 16;

function clampView({ scale, x, y }: View, picture: Size, stage: Size): View {
  return {
    scale,
    x: clampEdge(x, picture.width * scale, stage.width),
    y: clampEdge(y, picture.height * scale, stage.height),
  };
}

function clampEdge(edge: number, length: number, room: number): number {
  if (length <= room) return (room - length) / 2;
  return Math.min(0, Math.max(edge, room - length));
}
