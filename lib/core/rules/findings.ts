// The rule: rules that contradict one another, say the same, say nothing, or leave an output type nothing, are named.

import { findContradictions } from "./contradictions";
import type { Finding, RuleWorld } from "./finding";
import { findImpossible } from "./impossible";
import type { RuleLine } from "./lines";
import { findWithoutEffect } from "./no-effect";
import { findRepetitions } from "./repetitions";

/** Everything that can be said of the enabled lines, what matters most first. */
export function findAll(lines: readonly RuleLine[], world: RuleWorld): Finding[] {
  const enabled = lines.filter((line) => line.enabled);
  return [
    ...findImpossible(enabled, world),
    ...findContradictions(enabled, world),
    ...findRepetitions(enabled, world),
    ...findWithoutEffect(enabled, world),
  ];
}
