// The rule: a look is two colours, a motif and the hair; everything drawn of one character shares it, so that its pictures are recognised.

export type Motif = "moon" | "rings" | "bolts" | "waves" | "rays" | "leaves";

/** Hues in degrees: of the light and of what it falls on. */
export type Look = { light: number; shade: number; motif: Motif; hair: Hair };

export type Hair = "long" | "bob" | "short" | "gathered";

/** Pixels. */
export type Size = { width: number; height: number };

/** A colour for SVG; `alpha` from 0 to 1. */
export function hsl(hue: number, saturation: number, lightness: number, alpha = 1): string {
  const wrapped = ((hue % 360) + 360) % 360;
  return `hsla(${round(wrapped)}, ${round(saturation)}%, ${round(lightness)}%, ${round(alpha)})`;
}

/** Three decimals: enough for a picture, and short. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A soft light: a circle that fades out, in the colours given. */
export function glow(id: string, at: { x: number; y: number; radius: number }, color: Glow): string {
  const stop = (offset: number, alpha: number, lightness: number) =>
    `<stop offset="${offset}" stop-color="${hsl(color.hue, color.saturation, lightness)}" stop-opacity="${round(alpha)}"/>`;
  const { lightness, alpha } = color;
  return `<radialGradient id="${id}">${stop(0, alpha, lightness)}${stop(0.35, alpha * 0.62, lightness * 0.86)}${stop(0.7, alpha * 0.18, lightness * 0.66)}${stop(1, 0, lightness * 0.5)}</radialGradient>
<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(at.radius)}" fill="url(#${id})"/>`;
}

type Glow = { hue: number; saturation: number; lightness: number; alpha: number };

/** A straight change of colour from top to bottom. */
export function verticalFill(id: string, top: string, bottom: string): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;
}

/** A whole picture of these parts, darkened towards its edges. */
export function svg({ width, height }: Size, parts: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts}
<radialGradient id="vignette" cx="0.5" cy="0.46" r="0.78"><stop offset="0.5" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#04050a" stop-opacity="0.62"/></radialGradient>
<rect width="${width}" height="${height}" fill="url(#vignette)"/></svg>`;
}
