import { NotFoundError } from "@/lib/server/outcome";
import { getPromptText } from "@/lib/server/prompts/queries";
import { parseId, route } from "@/lib/server/route";

/** One prompt with all of its text: lists have its beginning only. */
export const GET = route<{ id: string }>(async (_request, { id }) => {
  const prompt = await getPromptText(parseId(id));
  if (!prompt) throw new NotFoundError("prompt");
  return Response.json(prompt);
});
