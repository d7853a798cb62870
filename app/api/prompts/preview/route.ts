import { PromptPreviewInput } from "@/lib/core/prompts/preview";
import { previewPrompt } from "@/lib/server/prompts/preview";
import { parseBody, route } from "@/lib/server/route";

/** What a prompt that is being written comes to. Writes nothing. */
export const POST = route(async (request) =>
  Response.json(await previewPrompt(await parseBody(request, PromptPreviewInput))),
);
