import { cookies } from "next/headers";
import { Dock } from "@/components/dock/dock";
import { readPlace } from "@/lib/core/dock/query";
import { PLACE_COOKIE } from "@/lib/core/dock/view";
import type { SearchParams } from "@/lib/core/list/fields";
import { openDock } from "@/lib/server/dock/view";
import { currentSequence } from "@/lib/server/events";

/** The dock where it was left; from here on it gets what it shows from its own routes. */
export default async function DockPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const since = currentSequence();
  const left = readPlace((await cookies()).get(PLACE_COOKIE)?.value, await searchParams);
  return <Dock {...(await openDock(left))} since={since} />;
}
