import { readOldAddress } from "@/lib/core/dock-program/old-address";
import { findImported } from "@/lib/server/dock-program/old-ids";
import { NotFoundError } from "@/lib/server/outcome";
import { route } from "@/lib/server/route";

/** Where an address of the predecessor leads; the proxy sends such addresses here. */
export const GET = route(async (request) => {
  const { searchParams } = new URL(request.url);
  const old = readOldAddress(searchParams.get("page") ?? "", searchParams);
  if (!old) throw new NotFoundError("page");
  const location = old.hrefOf(await findImported(old.ids));
  return new Response(null, { status: 307, headers: { location } });
});
