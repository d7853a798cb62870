import { drawMotif } from "./draw-motif";
import { glow, type Hair, hsl, type Look, round, type Size, svg, verticalFill } from "./look";
import { seededRandom } from "./random";

/** An abstract bust before its sign, lit from one side. The same seed draws the same picture. */
export function drawPortrait(seed: string, look: Look, size: Size): string {
  const random = seededRandom(seed);
  const between = (min: number, max: number) => min + random() * (max - min);
  const { width, height } = size;
  const unit = Math.min(width, height * 0.8);
  const [x, y] = [width * between(0.46, 0.54), height * between(0.4, 0.44)];
  const isLitFromLeft = random() < 0.5;
  const side = isLitFromLeft ? -1 : 1;
  const { light, shade } = look;
  const lamp = { x: x + side * unit * between(0.24, 0.4), y: y - unit * between(0.08, 0.24) };
  const parts = [
    verticalFill("sky", hsl(shade, 46, 15), hsl(shade + 24, 52, 5)),
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    glow(
      "far",
      { x: width - lamp.x, y: height * between(0.62, 0.86), radius: unit * 0.95 },
      { hue: shade, saturation: 68, lightness: 42, alpha: 0.62 },
    ),
    glow(
      "lamp",
      { ...lamp, radius: unit * between(0.82, 0.98) },
      { hue: light, saturation: 84, lightness: 64, alpha: 0.92 },
    ),
    drawMotif(look, x, y - unit * 0.04, unit * 0.38),
    bust(x, y, unit, height, look, side, between),
    glow(
      "haze",
      { x: x + side * unit * 0.3, y: height * 0.96, radius: unit * 0.62 },
      { hue: light, saturation: 78, lightness: 58, alpha: 0.3 },
    ),
  ];
  return svg(size, parts.join("\n"));
}

/** Shoulders, neck, head and hair as one dark shape with light on one edge. */
function bust(
  x: number,
  y: number,
  unit: number,
  height: number,
  { light, shade, hair: style }: Look,
  side: number,
  between: (min: number, max: number) => number,
): string {
  const head = { rx: unit * between(0.125, 0.14), ry: unit * between(0.165, 0.182) };
  const chin = y + head.ry * 0.86;
  const shoulder = unit * between(0.33, 0.39);
  const neck = unit * between(0.062, 0.074);
  const slope = chin + unit * between(0.14, 0.17);
  const floor = height + 4;
  const body = `M${round(x - neck)} ${round(chin - unit * 0.06)} C${round(x - neck)} ${round(slope)} ${round(x - shoulder * 0.5)} ${round(slope)} ${round(x - shoulder * 0.82)} ${round(slope + unit * 0.08)} C${round(x - shoulder * 1.05)} ${round(slope + unit * 0.15)} ${round(x - shoulder * 1.1)} ${round(slope + unit * 0.3)} ${round(x - shoulder * 1.16)} ${floor} L${round(x + shoulder * 1.16)} ${floor} C${round(x + shoulder * 1.1)} ${round(slope + unit * 0.3)} ${round(x + shoulder * 1.05)} ${round(slope + unit * 0.15)} ${round(x + shoulder * 0.82)} ${round(slope + unit * 0.08)} C${round(x + shoulder * 0.5)} ${round(slope)} ${round(x + neck)} ${round(slope)} ${round(x + neck)} ${round(chin - unit * 0.06)} Z`;
  const [near, dark] = side < 0 ? [0, 1] : [1, 0];
  const skin = (id: string, lit: string, mid: string, deep: string) =>
    `<linearGradient id="${id}" x1="${near}" y1="0.1" x2="${dark}" y2="0.75"><stop offset="0" stop-color="${lit}"/><stop offset="0.34" stop-color="${mid}"/><stop offset="1" stop-color="${deep}"/></linearGradient>`;
  return `${skin("cloth", hsl(light, 58, 46), hsl(shade, 48, 17), hsl(shade, 52, 6))}
${skin("skin", hsl(light, 76, 76), hsl(shade + 12, 44, 30), hsl(shade, 50, 9))}
${skin("hair", hsl(light, 62, 52), hsl(shade, 50, 13), hsl(shade, 56, 5))}
${hair(style, x, y, head, between)}
<path d="${body}" fill="url(#cloth)"/>
<path d="M${round(x - neck)} ${round(chin - unit * 0.1)} L${round(x + neck)} ${round(chin - unit * 0.1)} L${round(x + neck * 1.15)} ${round(slope - unit * 0.02)} Q${round(x)} ${round(slope + unit * 0.07)} ${round(x - neck * 1.15)} ${round(slope - unit * 0.02)} Z" fill="url(#skin)"/>
<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(head.rx)}" ry="${round(head.ry)}" fill="url(#skin)"/>
${fringe(x, y, head, between)}`;
}

type Head = { rx: number; ry: number };

/** What frames the head, and how far down it reaches. */
function hair(
  style: Hair,
  x: number,
  y: number,
  { rx, ry }: Head,
  between: (min: number, max: number) => number,
): string {
  const reach = { long: between(1.9, 2.5), bob: between(0.7, 1), short: -0.1, gathered: 0.35 }[style];
  const fall = y + ry * reach;
  const wide = rx * (style === "short" ? 1.02 : between(1.16, 1.34));
  const top = y - ry * between(1.16, 1.26);
  const knot =
    style === "gathered"
      ? `<circle cx="${round(x)}" cy="${round(top - rx * 0.16)}" r="${round(rx * 0.48)}" fill="url(#hair)"/>`
      : "";
  return `${knot}<path d="M${round(x)} ${round(top)} C${round(x + wide * 1.15)} ${round(top)} ${round(x + wide * 1.2)} ${round(y + ry * Math.min(0.2, reach - 0.1))} ${round(x + wide)} ${round(fall)} Q${round(x)} ${round(fall + ry * 0.3)} ${round(x - wide)} ${round(fall)} C${round(x - wide * 1.2)} ${round(y + ry * Math.min(0.2, reach - 0.1))} ${round(x - wide * 1.15)} ${round(top)} ${round(x)} ${round(top)} Z" fill="url(#hair)"/>`;
}

/** Hair that falls over the brow, parted anywhere. */
function fringe(
  x: number,
  y: number,
  { rx, ry }: Head,
  between: (min: number, max: number) => number,
): string {
  const part = x + rx * between(-0.7, 0.7);
  const brow = y - ry * between(0.36, 0.56);
  const [left, right] = [x - rx * 1.06, x + rx * 1.06];
  return `<path d="M${round(left)} ${round(y + ry * 0.1)} C${round(left)} ${round(y - ry * 1.35)} ${round(right)} ${round(y - ry * 1.35)} ${round(right)} ${round(y + ry * 0.1)} Q${round(right - rx * 0.1)} ${round(brow)} ${round(part)} ${round(brow - ry * 0.18)} Q${round(left + rx * 0.1)} ${round(brow)} ${round(left)} ${round(y + ry * 0.1)} Z" fill="url(#hair)"/>`;
}
