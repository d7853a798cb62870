import { HttpError, route } from "@/lib/server/route";

/** What no other route answers: programs are told in JSON, not by the page for people. */
const nothing = route<{ address: string[] }>(async () => {
  throw new HttpError(404, "not_found", "There is nothing at this address.");
});

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
