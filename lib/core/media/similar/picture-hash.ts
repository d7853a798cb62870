// The rule: a picture is known by 64 bits of its coarse shapes (a perceptual hash by cosine transform) and 64 of its coarse colours. Both
// stay nearly the same when it is resized, compressed anew or made brighter; docs/decisions/0072 says what was measured.

/** Pixels of each side that a picture is shrunk to before, whatever its shape. */
export const HASH_SIDE = 32;

export type PictureHash = {
  /** Null of a picture in which there is nothing to see: one flat colour. */
  hash: bigint | null;
  color: bigint;
};

/** @param rgb red, green and blue of `HASH_SIDE` × `HASH_SIDE` pixels, row by row */
export function hashPicture(rgb: Uint8Array): PictureHash {
  const luma = Array.from({ length: HASH_SIDE ** 2 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(3 * pixel, 3 * pixel + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
  return { hash: isFlat(luma) ? null : shapesOf(luma), color: colorsOf(rgb) };
}

/** Standard deviation, of 255, below which differences are those of the compression. */
const FLAT = 2;

function isFlat(luma: readonly number[]): boolean {
  const mean = luma.reduce((sum, value) => sum + value, 0) / luma.length;
  return luma.reduce((sum, value) => sum + (value - mean) ** 2, 0) / luma.length < FLAT ** 2;
}

/** Of each frequency, 1 to 8 in both directions: is there more of it than of the middle one? Brightness as a whole has no part in it. */
function shapesOf(luma: readonly number[]): bigint {
  const coefficients = FREQUENCIES.flatMap((down) =>
    FREQUENCIES.map((across) => coefficient(luma, across, down)),
  );
  const sorted = [...coefficients].sort((a, b) => a - b);
  const median = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
  return asBits(coefficients.map((value) => value > median));
}

const FREQUENCIES = [1, 2, 3, 4, 5, 6, 7, 8];

const WAVES = new Map(
  FREQUENCIES.map((frequency) => [
    frequency,
    Array.from({ length: HASH_SIDE }, (_, place) =>
      Math.cos(((2 * place + 1) * frequency * Math.PI) / (2 * HASH_SIDE)),
    ),
  ]),
);

function coefficient(luma: readonly number[], across: number, down: number): number {
  const [wave = [], fall = []] = [WAVES.get(across), WAVES.get(down)];
  return luma.reduce(
    (sum, value, pixel) =>
      sum + value * (wave[pixel % HASH_SIDE] ?? 0) * (fall[Math.floor(pixel / HASH_SIDE)] ?? 0),
    0,
  );
}

/** Of each of 4 × 4 fields, red's and blue's share: little, a third, or much, as 00, 10 and 11, so that one step is one bit. */
function colorsOf(rgb: Uint8Array): bigint {
  const bits: boolean[] = [];
  for (let top = 0; top < HASH_SIDE; top += FIELD)
    for (let left = 0; left < HASH_SIDE; left += FIELD) {
      const [red, green, blue] = meanOf(rgb, left, top);
      const sum = red + green + blue;
      for (const share of [red / sum, blue / sum]) bits.push(share > THIRD - STEP, share > THIRD + STEP);
    }
  return asBits(bits);
}

const FIELD = HASH_SIDE / 4;
const THIRD = 1 / 3;
const STEP = 0.04;
/** Added to each, so that the noise of what is nearly black is no colour. */
const DARKNESS = 24;

function meanOf(rgb: Uint8Array, left: number, top: number): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let y = top; y < top + FIELD; y++)
    for (let x = left; x < left + FIELD; x++)
      for (const channel of [0, 1, 2] as const) sums[channel] += rgb[3 * (y * HASH_SIDE + x) + channel] ?? 0;
  const [red, green, blue] = sums.map((sum) => sum / FIELD ** 2 + DARKNESS);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The first one is the highest bit; signed, as databases hold 64 bits. */
function asBits(bits: readonly boolean[]): bigint {
  return BigInt.asIntN(
    64,
    bits.reduce((value, bit) => (value << 1n) | (bit ? 1n : 0n), 0n),
  );
}
