import { readHealth } from "@/lib/server/health";
import { route } from "@/lib/server/route";

export const GET = route(async () => {
  const health = await readHealth();
  return Response.json(health, { status: health.status === "ok" ? 200 : 503 });
});

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
