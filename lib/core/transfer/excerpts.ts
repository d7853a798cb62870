// The rule: of two long texts a person reads the part where they begin to differ, the same part of both.

import { cutAtCharacter } from "@/lib/core/text/cut";

/** What is shown of each, at most `length` characters and the signs of being cut. Short texts are shown whole. */
export function excerptsOf(mine: string, theirs: string, length: number): [mine: string, theirs: string] {
  const shared = sharedBeginning(mine, theirs);
  const isSeenAnyway = shared < length * SEEN;
  const start =
    isSeenAnyway || Math.max(mine.length, theirs.length) <= length ? 0 : startAt(mine, shared - LEAD);
  return [excerpt(mine, start, length), excerpt(theirs, start, length)];
}

/** A difference in so much of what is shown from the beginning has enough behind it. */
const SEEN = 0.6;
/** Units that stand before the difference, to know where one is. */
const LEAD = 60;

function sharedBeginning(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  for (let place = 0; place < most; place += 1) if (one[place] !== other[place]) return place;
  return most;
}

/** At a word where one begins soon, and never inside of a sign of two units. */
function startAt(text: string, place: number): number {
  const space = text.slice(place, place + LEAD / 2).search(/\s/);
  if (space >= 0) return place + space + 1;
  return /[\uDC00-\uDFFF]/.test(text[place] ?? "") ? place - 1 : place;
}

function excerpt(text: string, start: number, length: number): string {
  const rest = text.slice(start);
  const shown = cutAtCharacter(rest, length);
  return `${start > 0 ? "… " : ""}${shown}${shown.length < rest.length ? "…" : ""}`;
}
