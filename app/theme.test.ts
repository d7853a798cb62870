import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;

const css = readFileSync(path.join(import.meta.dirname, "globals.css"), "utf8");
const surfaces = ["bg", "panel", "raised"];
const texts = [
  "ink",
  "dim",
  "faint",
  "violet",
  "violet-text",
  "planned",
  "in-progress",
  "rendered",
  "complete",
  "failed",
];

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("%s theme", (_name, side) => {
  it.each(texts)("%s can be read on every surface", (text) => {
    for (const surface of surfaces) {
      expect(contrast(token(text, side), token(surface, side)), `on ${surface}`).toBeGreaterThanOrEqual(
        ENOUGH,
      );
    }
  });

  it.each(["violet", "violet-hover", "failed", "failed-hover"])(
    "words on a %s button can be read",
    (fill) => {
      expect(contrast(token("on-violet", side), token(fill, side))).toBeGreaterThanOrEqual(ENOUGH);
    },
  );
});

type Oklch = [lightness: number, chroma: number, hue: number];

function token(name: string, side: 0 | 1): Oklch {
  const pair = css.match(new RegExp(`--${name}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`));
  const [lightness, chroma, hue] = (pair?.[side + 1] ?? "").split(" ").map(Number);
  if (lightness === undefined || chroma === undefined || hue === undefined)
    throw new Error(`no token ${name}`);
  return [lightness, chroma, hue];
}

function contrast(a: Oklch, b: Oklch): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of the colour, clipped to sRGB (matrices: bottosson.github.io/posts/oklab). */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
