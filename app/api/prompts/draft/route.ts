import type { NextRequest } from "next/server";
import { KeptDraft } from "@/lib/core/prompts/kept-draft";
import { keepDraft } from "@/lib/server/prompts/drafts";
import { parseBody, route } from "@/lib/server/route";

const keep = async (request: NextRequest) => {
  await keepDraft(await parseBody(request, KeptDraft));
  return Response.json({ isKept: true });
};

/** Keeps what is half written in a journal; what a browser sends while its window closes can only be posted. */
export const PUT = route(keep);
export const POST = route(keep);
