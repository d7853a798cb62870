import { type Bounds, isExact } from "@/lib/core/combinations/bounds";
import { countBounds } from "@/lib/core/combinations/count";
import { countStepwise } from "@/lib/core/combinations/count-stepwise";
import { type CombinationNetwork, networkOf } from "@/lib/core/combinations/rule-network";
import type { CombinationSpace } from "@/lib/core/combinations/space";
import { publish } from "../events";
import { listEnabledRules } from "../rules/queries";
import { listCombinationSpaces } from "./queries";
import { conceptsRevision, rememberedWhilePossible } from "./revision";

export type OutputTypeNetwork = { space: CombinationSpace; network: CombinationNetwork };

/** What each output type makes possible under the rules, in the order of the output types. Built once after each write that matters. */
export function listNetworks(): Promise<OutputTypeNetwork[]> {
  return rememberedWhilePossible("networks", async () => {
    const [spaces, rules] = await Promise.all([listCombinationSpaces(), listEnabledRules()]);
    return spaces.map((space) => ({ space, network: networkOf(space, rules) }));
  });
}

/** Null for an unknown output type. */
export async function getNetwork(outputTypeId: number): Promise<OutputTypeNetwork | null> {
  return (await listNetworks()).find(({ space }) => space.outputTypeId === outputTypeId) ?? null;
}

/** The possible combinations of each output type: exact, or bounds while a very dense one is being counted in the background. */
export async function countPossible(): Promise<Map<number, Bounds>> {
  const counts = await rememberedWhilePossible("possible", async () => {
    const revision = conceptsRevision();
    const counted = new Map<number, Bounds>();
    for (const { space, network } of await listNetworks()) {
      const bounds = countBounds(network);
      counted.set(space.outputTypeId, bounds);
      if (!isExact(bounds))
        void narrow(network, revision, (better) => counted.set(space.outputTypeId, better));
    }
    return counted;
  });
  return new Map(counts);
}

/** Milliseconds between two times that open pages are told of better bounds. */
const TOLD_EVERY = 3_000;

/** Counts on, a short step at a time, until it is exact or what is possible has become something else. */
async function narrow(
  network: CombinationNetwork,
  revision: number,
  onBetter: (bounds: Bounds) => void,
): Promise<void> {
  let told = Date.now();
  const steps = countStepwise(network);
  for (;;) {
    // Requests have their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
    if (conceptsRevision() !== revision) return;
    const { value, done } = steps.next();
    onBetter(value);
    if (!done && Date.now() - told < TOLD_EVERY) continue;
    told = Date.now();
    publish({ changeId: null, records: [], fileIds: [] });
    if (done) return;
  }
}
