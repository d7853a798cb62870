// The rule: a group is one file and all that are near to it and in no group yet, beginning with the oldest. So every file of a group is
// near to its first one, and no chain of small steps leads from one picture to quite another. What is near to a later one only makes a group
// with it once the others are gone.

import { areNear, bitsApart, firstSeen, type LikenessColumns } from "@/lib/core/media/similar/columns";
import { type NearLevel, type NearLimit, nearLevels, nearLimits } from "@/lib/core/media/similar/levels";
import { type Hashes, nearPairs } from "@/lib/core/media/similar/near-pairs";

export type NearGroups = {
  /** Each as places, rising; in the order of their first ones. */
  groups: Record<NearLevel, number[][]>;
  /** Too many pictures look like each other to keep all that are near. */
  isCut: boolean;
};

/** Pairs of hashes that are kept: 130 MB. */
const MOST_PAIRS = 16_000_000;

/** Compares all with all. Gives how far it is, 0 to 1, and at its end the groups of every level. */
export function* groupNear(files: LikenessColumns): Generator<number, NearGroups> {
  const alike = sameHashes(files);
  const pairs = new Pairs();
  const widest = Math.max(...nearLevels.map((level) => nearLimits[level].distance));
  yield* nearPairs(alike.hashes, widest, pairs.add);
  const near = pairs.byPlace(alike.hashes.high.length);
  const grouped = nearLevels.map((level) => [level, groupsAt(files, alike, near, nearLimits[level])]);
  return { groups: Object.fromEntries(grouped), isCut: pairs.isCut };
}

function groupsAt(
  files: LikenessColumns,
  { hashes, classOf, starts, members }: SameHashes,
  near: Neighbours,
  limit: NearLimit,
): number[][] {
  const isTaken = new Uint8Array(files.count);
  const groups: number[][] = [];
  for (let first = 0; first < files.count; first++) {
    const own = classOf[first] ?? NONE;
    if (isTaken[first] || own === NONE) continue;
    const group = [first];
    const look = (one: number) => {
      for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at++) {
        const other = members[at] ?? 0;
        if (other > first && !isTaken[other] && areNear(files, first, other, limit)) group.push(other);
      }
    };
    look(own);
    for (let at = near.starts[own] ?? 0; at < (near.starts[own + 1] ?? 0); at++) {
      const other = near.places[at] ?? 0;
      if (bitsApart(hashes, own, other) <= limit.distance) look(other);
    }
    if (group.length === 1) continue;
    for (const place of group) isTaken[place] = 1;
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}

/** Files of one hash, so that thousands of the same picture are no millions of pairs. */
type SameHashes = { hashes: Hashes; classOf: Uint32Array; starts: Uint32Array; members: Uint32Array };

const NONE = 0xffffffff;

function sameHashes({ count, frames, shape }: LikenessColumns): SameHashes {
  const own = { high: new Uint32Array(count), low: new Uint32Array(count) };
  const found: number[] = [];
  for (let place = 0; place < count; place++) {
    const frame = firstSeen(shape[place] ?? 0);
    if (frame === null) continue;
    own.high[place] = frames[frame]?.high[place] ?? 0;
    own.low[place] = frames[frame]?.low[place] ?? 0;
    found.push(place);
  }
  const compare = (a: number, b: number) =>
    (own.high[a] ?? 0) - (own.high[b] ?? 0) || (own.low[a] ?? 0) - (own.low[b] ?? 0) || a - b;
  const members = Uint32Array.from(found).sort(compare);
  const classOf = new Uint32Array(count).fill(NONE);
  const starts: number[] = [];
  for (const [at, place] of members.entries()) {
    const before = members[at - 1];
    if (before === undefined || bitsApart(own, before, place) > 0) starts.push(at);
    classOf[place] = starts.length - 1;
  }
  const firsts = starts.map((at) => members[at] ?? 0);
  const hashes = {
    high: Uint32Array.from(firsts, (place) => own.high[place] ?? 0),
    low: Uint32Array.from(firsts, (place) => own.low[place] ?? 0),
  };
  return { hashes, classOf, starts: Uint32Array.from([...starts, members.length]), members };
}

/** Those that are near to each, one after the other. */
type Neighbours = { starts: Uint32Array; places: Uint32Array };

class Pairs {
  isCut = false;
  private held = new Uint32Array(2048);
  private length = 0;

  add = (a: number, b: number): void => {
    if (this.length === 2 * MOST_PAIRS) this.isCut = true;
    if (this.isCut) return;
    if (this.length === this.held.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.held);
      this.held = longer;
    }
    this.held[this.length++] = a;
    this.held[this.length++] = b;
  };

  byPlace(count: number): Neighbours {
    const starts = new Uint32Array(count + 1);
    const held = this.held.subarray(0, this.length);
    for (const place of held) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    for (let place = 0; place < count; place++)
      starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
    const next = starts.slice();
    const places = new Uint32Array(held.length);
    for (const [at, place] of held.entries()) {
      const to = next[place] ?? 0;
      places[to] = held[at ^ 1] ?? 0;
      next[place] = to + 1;
    }
    return { starts, places };
  }
}
