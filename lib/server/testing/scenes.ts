import sharp from "sharp";

/** A picture with something to see, 640 × 400: another one for every seed. */
export function drawScene(seed: number): Promise<Buffer> {
  let state = seed * 7919 + 17;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return Math.round((state / 2147483647) * below);
  };
  for (let skip = 0; skip < 5; skip++) next(1);
  const shapes = Array.from(
    { length: 14 },
    () =>
      `<ellipse cx="${next(640)}" cy="${next(400)}" rx="${20 + next(140)}" ry="${20 + next(90)}" fill="hsl(${next(360)} 60% ${15 + next(65)}%)"/>`,
  );
  const ground = `<rect width="640" height="400" fill="hsl(${next(360)} 40% ${20 + next(50)}%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400">${ground}${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
