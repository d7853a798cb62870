"use server";

import { z } from "zod";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as changes from "@/lib/server/changes/undo";

export const undoChange = action(RecordId, changes.undoChange);
export const undoLastChange = action(z.undefined(), changes.undoLastChange);
export const redoLastChange = action(z.undefined(), changes.redoLastChange);
