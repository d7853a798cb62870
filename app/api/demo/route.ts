import { addSampleStudio } from "@/lib/server/demo/add-studio";
import { originOf, route } from "@/lib/server/route";

/** Adds the sample studio; a second or two, because its pictures are drawn. */
export const POST = route(async (request) => {
  const change = await addSampleStudio({ origin: originOf(request.headers) });
  return Response.json({ change }, { status: 201 });
});
