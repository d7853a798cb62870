import { receiveImage } from "@/lib/server/images/receive-image";
import { route } from "@/lib/server/route";

/** Takes in a splash image: a multipart form with one picture. */
export const POST = route(async (request) => Response.json(await receiveImage(request), { status: 201 }));
