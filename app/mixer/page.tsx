import type { Metadata } from "next";
import { Mixer } from "@/components/mixer/mixer";
import { withoutPart } from "@/lib/core/combinations/bounds";
import { formatBounds } from "@/lib/core/text/format-bounds";
import { listOutputTypeFunnels, type OutputTypeFunnel } from "@/lib/server/funnel/queries";

export const metadata: Metadata = { title: "Mixer" };

export default async function MixerPage() {
  const funnels = await listOutputTypeFunnels();
  return (
    <Mixer
      description="Lock what you like, roll the rest, plan what you keep. Only what rules allow comes up."
      outputTypes={funnels.map(toLine)}
    />
  );
}

function toLine({ id, name, possible, planned, emptyCategories }: OutputTypeFunnel) {
  return {
    ...{ id, name, emptyCategories },
    possible: possible ? formatBounds(possible) : "0",
    untried: possible ? formatBounds(withoutPart(possible, BigInt(planned))) : "0",
  };
}
