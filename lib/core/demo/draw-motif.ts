import { hsl, type Look, round } from "./look";

/** The sign of a character, drawn around a point; `radius` in pixels, `turn` from 0 to 1 moves it. */
export function drawMotif(look: Look, x: number, y: number, radius: number, turn = 0): string {
  const line = hsl(look.light, 88, 84, 0.5);
  switch (look.motif) {
    case "moon":
      return moon(look, x, y, radius);
    case "rings":
      return rings(x, y, radius, line, turn);
    case "bolts":
      return bolts(x, y, radius, line, turn);
    case "waves":
      return waves(x, y, radius, line, turn);
    case "rays":
      return rays(x, y, radius, line, turn);
    case "leaves":
      return leaves(look, x, y, radius, turn);
  }
}

function moon(look: Look, x: number, y: number, radius: number): string {
  return `<linearGradient id="moon" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${hsl(look.light, 90, 93)}" stop-opacity="0.95"/><stop offset="1" stop-color="${hsl(look.light, 70, 60)}" stop-opacity="0.12"/></linearGradient>
<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius * 0.86)}" fill="url(#moon)"/>`;
}

function rings(x: number, y: number, radius: number, line: string, turn: number): string {
  return range(7)
    .map((index) => {
      const size = radius * (0.3 + index * 0.17);
      const drift = Math.sin((turn + index / 7) * 2 * Math.PI) * radius * 0.03;
      return `<ellipse cx="${round(x + drift)}" cy="${round(y)}" rx="${round(size)}" ry="${round(size * 0.95)}" fill="none" stroke="${line}" stroke-width="${round(radius * 0.018)}" stroke-opacity="${round(0.75 - index * 0.09)}" transform="rotate(${index * 23} ${round(x)} ${round(y)})"/>`;
    })
    .join("");
}

function bolts(x: number, y: number, radius: number, line: string, turn: number): string {
  return range(4)
    .map((index) => {
      const left = x + (index - 1.5) * radius * 0.62;
      const shift = Math.sin((turn + index / 4) * 2 * Math.PI) * radius * 0.06;
      const points = range(6).map(
        (step) =>
          `${round(left + (step % 2 === 0 ? -1 : 1) * radius * 0.16)},${round(y - radius * 1.15 + step * radius * 0.42 + shift)}`,
      );
      return `<polyline points="${points.join(" ")}" fill="none" stroke="${line}" stroke-width="${round(radius * 0.03)}" stroke-linejoin="round" stroke-linecap="round" stroke-opacity="${index % 2 === 0 ? 0.85 : 0.4}"/>`;
    })
    .join("");
}

function waves(x: number, y: number, radius: number, line: string, turn: number): string {
  return range(9)
    .map((row) => {
      const top = y - radius + row * radius * 0.26;
      const points = range(41).map((step) => {
        const along = step / 40;
        const height = Math.sin((along * 2.4 + row * 0.13 + turn) * 2 * Math.PI) * radius * 0.07;
        return `${round(x + (along - 0.5) * radius * 4.4)},${round(top + height)}`;
      });
      return `<polyline points="${points.join(" ")}" fill="none" stroke="${line}" stroke-width="${round(radius * 0.014)}" stroke-opacity="${round(0.18 + (row / 9) * 0.55)}"/>`;
    })
    .join("");
}

function rays(x: number, y: number, radius: number, line: string, turn: number): string {
  const spokes = range(36).map((index) => {
    const angle = ((index + turn * 2) / 36) * 2 * Math.PI;
    const [from, to] = [radius * 0.92, radius * (index % 3 === 0 ? 1.55 : 1.2)];
    return `<line x1="${round(x + Math.cos(angle) * from)}" y1="${round(y + Math.sin(angle) * from)}" x2="${round(x + Math.cos(angle) * to)}" y2="${round(y + Math.sin(angle) * to)}"/>`;
  });
  return `<g stroke="${line}" stroke-width="${round(radius * 0.018)}" stroke-linecap="round">${spokes.join("")}</g>
<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius * 0.8)}" fill="none" stroke="${line}" stroke-width="${round(radius * 0.012)}"/>`;
}

function leaves(look: Look, x: number, y: number, radius: number, turn: number): string {
  return range(14)
    .map((index) => {
      const angle = (index / 14) * 360 + Math.sin(turn * 2 * Math.PI) * 4;
      const length = radius * (index % 2 === 0 ? 1.35 : 1.05);
      const half = radius * 0.13;
      const path = `M0 ${round(-radius * 0.5)} C${round(half)} ${round(-length * 0.72)} ${round(half * 0.7)} ${round(-length * 0.92)} 0 ${round(-length)} C${round(-half * 0.7)} ${round(-length * 0.92)} ${round(-half)} ${round(-length * 0.72)} 0 ${round(-radius * 0.5)} Z`;
      return `<path d="${path}" transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})" fill="${hsl(look.light + index * 2, 62, 62, index % 2 === 0 ? 0.42 : 0.24)}"/>`;
    })
    .join("");
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
