// The rule: of two hashes that differ in at most r of 64 bits, at least one of their four 16-bit bands differs in at most a quarter of that.
// (Four bands that each differ in more would differ in more than r together.) So only hashes that are near in a band are compared at all.

import { bitCount } from "@/lib/core/media/similar/likeness";

const BANDS = 4;
const VALUES = 1 << 16;

/** 64-bit hashes as their upper and lower halves, in parallel. */
export type Hashes = { high: Uint32Array; low: Uint32Array };

/**
 * Tells the places of every two hashes that differ in at most `radius` bits, each pair once. What differs in a band by the same bits is compared
 * together, so that memory is read in its order: for 350,000 hashes that is what makes it seconds. Holds 60 bytes a hash beside the hashes.
 * Gives how far it is, 0 to 1, after each step of some milliseconds.
 */
export function* nearPairs(
  hashes: Hashes,
  radius: number,
  onPair: (a: number, b: number) => void,
): Generator<number> {
  const radii = Array.from({ length: BANDS }, (_, band) => radiusOf(band, radius));
  const steps = radii.flatMap((bits, band) => flipsWithin(bits).map((flips) => ({ band, flips })));
  let sorted: Band | null = null;
  for (const [done, { band, flips }] of steps.entries()) {
    if (sorted?.number !== band) sorted = sortIntoBand(hashes, band);
    compareAcross(sorted, flips, radius, (a, b) => {
      if (!isFoundBefore(hashes, radii, band, a, b)) onPair(a, b);
    });
    yield (done + 1) / steps.length;
  }
}

/** Every hash with every other one whose value in the band differs in exactly these bits. */
function compareAcross(
  { values, starts, places, high, low }: Band,
  flips: number,
  radius: number,
  onNear: (a: number, b: number) => void,
): void {
  for (const value of values) {
    const other = value ^ flips;
    if (other < value) continue;
    const [end, begin, limit] = [starts[value + 1] ?? 0, starts[other] ?? 0, starts[other + 1] ?? 0];
    for (let a = starts[value] ?? 0; a < end; a++) {
      const [upper, lower] = [high[a] ?? 0, low[a] ?? 0];
      for (let b = flips === 0 ? a + 1 : begin; b < limit; b++)
        if (bitCount(upper ^ (high[b] ?? 0)) + bitCount(lower ^ (low[b] ?? 0)) <= radius)
          onNear(places[a] ?? 0, places[b] ?? 0);
    }
  }
}

/** Near in a band that came before: told then. */
function isFoundBefore(
  { high, low }: Hashes,
  radii: readonly number[],
  band: number,
  a: number,
  b: number,
): boolean {
  const [upper, lower] = [(high[a] ?? 0) ^ (high[b] ?? 0), (low[a] ?? 0) ^ (low[b] ?? 0)];
  return radii.some((bits, earlier) => earlier < band && bitCount(bandOf(upper, lower, earlier)) <= bits);
}

/**
 * In how many bits a band may differ. With r = 4a + b: when the first b + 1 bands differ in more than a, and the others in more than
 * a - 1, that is more than r together.
 */
function radiusOf(band: number, radius: number): number {
  const share = Math.floor(radius / BANDS);
  return band <= radius % BANDS ? share : share - 1;
}

/** All 16-bit numbers with at most so many bits set; none for less than zero. */
function flipsWithin(bits: number): number[] {
  return [...ALL_VALUES.filter((value) => bitCount(value) <= bits)];
}

const ALL_VALUES = Uint32Array.from({ length: VALUES }, (_, value) => value);

function bandOf(high: number, low: number, band: number): number {
  const half = band < 2 ? high : low;
  return band % 2 === 0 ? half >>> 16 : half & 0xffff;
}

/** The hashes in the order of their values in a band. `values`: those that there are. `starts`: where the hashes with each begin, and one more. */
type Band = Hashes & { number: number; values: Uint32Array; starts: Uint32Array; places: Uint32Array };

/** Counting sort. */
function sortIntoBand({ high, low }: Hashes, number: number): Band {
  const count = high.length;
  const valueAt = (place: number) => bandOf(high[place] ?? 0, low[place] ?? 0, number);
  const starts = new Uint32Array(VALUES + 1);
  for (let place = 0; place < count; place++) raise(starts, valueAt(place) + 1, 1);
  for (let value = 0; value < VALUES; value++) raise(starts, value + 1, starts[value] ?? 0);
  const values = ALL_VALUES.filter((value) => (starts[value + 1] ?? 0) > (starts[value] ?? 0));
  const next = starts.slice();
  const sorted = {
    high: new Uint32Array(count),
    low: new Uint32Array(count),
    places: new Uint32Array(count),
  };
  for (let place = 0; place < count; place++) {
    const value = valueAt(place);
    const at = next[value] ?? 0;
    next[value] = at + 1;
    sorted.places[at] = place;
    sorted.high[at] = high[place] ?? 0;
    sorted.low[at] = low[place] ?? 0;
  }
  return { number, values, starts, ...sorted };
}

function raise(counts: Uint32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
