"use server";

import { RecordId } from "@/lib/core/schema/fields";
import { command } from "@/lib/server/action";
import * as imports from "@/lib/server/transfer/imports/undo-import";

export const undoImport = command(RecordId, imports.undoImport);
