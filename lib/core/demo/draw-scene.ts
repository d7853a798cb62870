import { drawMotif } from "./draw-motif";
import { glow, hsl, type Look, round, type Size, svg, verticalFill } from "./look";
import { seededRandom } from "./random";

/**
 * A landscape of light: a sign above ridges, with motes in the air. `turn` from 0 to 1 is the moment of a clip; the end meets
 * the beginning, so that it loops.
 */
export function drawScene(seed: string, look: Look, size: Size, turn = 0): string {
  const random = seededRandom(seed);
  const between = (min: number, max: number) => min + random() * (max - min);
  const { width, height } = size;
  const unit = Math.min(width, height);
  const { light, shade } = look;
  const swing = Math.sin(turn * 2 * Math.PI);
  const sway = Math.cos(turn * 2 * Math.PI);
  const sun = {
    x: width * between(0.3, 0.7) + swing * unit * 0.05,
    y: height * between(0.34, 0.44) + sway * unit * 0.02,
  };
  const parts = [
    verticalFill("sky", hsl(shade, 50, 12), hsl(light + 18, 54, 20)),
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    glow(
      "far",
      { x: width - sun.x, y: height * 0.72, radius: unit * 0.9 },
      { hue: shade, saturation: 70, lightness: 46, alpha: 0.66 },
    ),
    glow(
      "sun",
      { ...sun, radius: unit * (0.86 + swing * 0.04) },
      { hue: light, saturation: 86, lightness: 66, alpha: 0.95 },
    ),
    drawMotif(look, sun.x, sun.y, unit * 0.24, turn),
    ...[0, 1, 2].map((depth) => ridge(depth, size, look, between, swing)),
    motes(size, look, random, turn),
  ];
  return svg(size, parts.join("\n"));
}

/** A line of hills; nearer ones are darker and move further. */
function ridge(
  depth: number,
  { width, height }: Size,
  { light, shade }: Look,
  between: (min: number, max: number) => number,
  swing: number,
): string {
  const base = height * (0.66 + depth * 0.12);
  const shift = swing * width * 0.008 * (depth + 1);
  const [slow, fast] = [between(0.8, 1.5), between(2.2, 3.8)];
  const phase = between(0, 6);
  const points = Array.from({ length: 49 }, (_, step) => {
    const along = step / 48;
    const rise =
      Math.sin(along * slow * 2 * Math.PI + phase) * 0.06 +
      Math.sin(along * fast * 2 * Math.PI + phase * 2) * 0.022;
    return `${round((along * 1.1 - 0.05) * width + shift)},${round(base + rise * height)}`;
  });
  const top = hsl(depth === 0 ? light : shade, 52 - depth * 6, 27 - depth * 9);
  const bottom = hsl(shade, 56, 7 - depth * 2);
  return `${verticalFill(`ridge${depth}`, top, bottom)}<polygon points="${round(-width * 0.06)},${height + 4} ${points.join(" ")} ${round(width * 1.06)},${height + 4}" fill="url(#ridge${depth})"/>`;
}

/** Specks that rise and fade, each in its own time. */
function motes({ width, height }: Size, { light }: Look, random: () => number, turn: number): string {
  return Array.from({ length: 34 }, () => {
    const [x, start, size, phase] = [random() * width, random(), random(), random()];
    const y = ((((start - turn) % 1) + 1) % 1) * height;
    const shine = 0.25 + 0.55 * Math.abs(Math.sin((turn + phase) * Math.PI));
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(height * (0.0016 + size * 0.0042))}" fill="${hsl(light, 90, 88, shine * (0.4 + size * 0.6))}"/>`;
  }).join("");
}
