import { compareWithBackup } from "@/lib/server/backups/queries";
import { restoreBackup, restoreSteps } from "@/lib/server/backups/restore-backup";
import { longResponse } from "@/lib/server/long-work";
import { route } from "@/lib/server/route";

type Params = { name: string };

/** What restoring this backup would take away and bring back. */
export const GET = route<Params>(async (_request, { name }) => Response.json(await compareWithBackup(name)));

/** Restores it and says which step it is at. It goes on to its end, whoever goes away. */
export const POST = route<Params>(async (_request, { name }) =>
  longResponse(async ({ step }) => {
    const undo = await restoreBackup(name, (at) => {
      step(restoreSteps.indexOf(at), restoreSteps.length).catch(() => undefined);
    });
    return { undoName: undo.name };
  }),
);
