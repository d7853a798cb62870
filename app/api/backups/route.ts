import { makeBackup } from "@/lib/server/backups/make-backup";
import { longResponse } from "@/lib/server/long-work";
import { route } from "@/lib/server/route";

/** Makes a backup now and says how far it is, in percent. It is made to its end, whoever goes away. */
export const POST = route(async () =>
  longResponse(async ({ step }) => {
    const { name } = await makeBackup("manual", (share) => {
      step(Math.round(share * 100), 100).catch(() => undefined);
    });
    return { name };
  }),
);
