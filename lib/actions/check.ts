"use server";

import { z } from "zod";
import { FindingKind } from "@/lib/core/check/findings";
import { command } from "@/lib/server/action";
import * as check from "@/lib/server/check/check-run";
import * as repairs from "@/lib/server/check/repair";

export const startCheck = command(z.object({ isThorough: z.boolean() }), check.startCheck);
export const stopCheck = command(z.undefined(), check.stopCheck);
export const repairFindings = command(z.object({ kind: FindingKind }), repairs.repairFindings);
