import { z } from "zod";
import { DataExportInput } from "@/lib/core/transfer/request";
import { parseBody, parseQuery, route } from "@/lib/server/route";
import { answerDataExport } from "@/lib/server/transfer/export/answer";
import { prepareDataExport, requireDataExport } from "@/lib/server/transfer/export/data-exports";
import { downloadRoom } from "@/lib/server/transfer/export/download-room";

/** Has an export ready, which is then loaded by its id: so that a screen can ask how far it is. */
export const POST = route(async (request) => {
  const prepared = await prepareDataExport(await parseBody(request, DataExportInput));
  const free = downloadRoom(request.headers);
  return Response.json({ ...prepared.progress, free }, { status: 201 });
});

/** The bytes: of one that was made ready, or at once of what the address says. */
export const GET = route(async (request) => {
  const { id, as, projects, characters, thumbnails, linked } = parseQuery(request, Address);
  if (id) return answerDataExport(requireDataExport(id));
  const part = projects
    ? { kind: "projects", selection: { ids: projects } }
    : characters
      ? { kind: "characters", selection: { ids: characters } }
      : { kind: "everything" };
  const wanted = { part, as, hasThumbnails: thumbnails === "1", hasLinked: linked === "1" };
  return answerDataExport(await prepareDataExport(DataExportInput.parse(wanted)));
});

const Ids = z
  .string()
  .regex(/^\d+(,\d+)*$/, "Give ids, divided by commas.")
  .transform((text) => text.split(",").map(Number))
  .optional();

const Address = z.object({
  id: z.guid().optional(),
  as: z.enum(["json", "zip"]).default("json"),
  projects: Ids,
  characters: Ids,
  thumbnails: z.literal("1").optional(),
  linked: z.literal("1").optional(),
});
