import { route } from "@/lib/server/route";

/**
 * Shared files are taken by the dock's service worker, which keeps them in the browser; here arrives only what is shared before it is
 * installed. The dock then opens and says so.
 */
export const POST = route(
  async () => new Response(null, { status: 303, headers: { Location: "/dock?tab=submit&share=again" } }),
);
