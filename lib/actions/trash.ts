"use server";

import { TrashSelection } from "@/lib/core/trash/list";
import { action, command } from "@/lib/server/action";
import { purgeSelected } from "@/lib/server/trash/purge";
import * as trash from "@/lib/server/trash/restore";

export const restoreTrash = action(TrashSelection, trash.restoreTrash);
export const purgeTrash = command(TrashSelection, purgeSelected);
