// The rule: a copy is named after its original: "Luna copy", then "Luna copy 2"; never longer than a name may be.

import { LIMITS } from "@/lib/core/schema/limits";
import { foldName } from "@/lib/core/text/fold-name";

/** A name that none of `others` has. */
export function copyName(name: string, others: readonly { nameKey: string }[]): string {
  const taken = new Set(others.map(({ nameKey }) => nameKey));
  for (let number = 1; ; number += 1) {
    const copy = numbered(name.replace(/ copy( \d+)?$/, ""), number);
    if (!taken.has(foldName(copy))) return copy;
  }
}

/** Every name that `copyName` can give begins with this, once folded. */
export function copyStem(name: string): string {
  return foldName(shortened(name.replace(/ copy( \d+)?$/, "")));
}

/** Room for " copy 9999". */
const SUFFIX_LENGTH = 10;

function numbered(name: string, number: number): string {
  return `${shortened(name)} copy${number === 1 ? "" : ` ${number}`}`;
}

function shortened(name: string): string {
  const characters = [...name];
  const limit = LIMITS.name - SUFFIX_LENGTH;
  return characters.length <= limit ? name : characters.slice(0, limit).join("").trimEnd();
}
