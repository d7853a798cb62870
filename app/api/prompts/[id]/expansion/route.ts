import { z } from "zod";
import { copyParts } from "@/lib/core/prompts/copy-parts";
import { copyOf } from "@/lib/server/prompts/preview";
import { parseId, parseQuery, route } from "@/lib/server/route";

const Query = z.object({ seed: z.string().max(100).default(""), part: z.enum(copyParts).default("all") });

/** What copying a prompt brings: alternatives drawn by the seed, names filled in from its job. */
export const GET = route<{ id: string }>(async (request, { id }) => {
  const { seed, part } = parseQuery(request, Query);
  return Response.json({ text: await copyOf(parseId(id), part, seed) });
});
