"use server";

import { StudioRemoval } from "@/lib/core/demo/removal";
import { action } from "@/lib/server/action";
import * as demo from "@/lib/server/demo/mutations";

export const removeSampleStudio = action(StudioRemoval, demo.removeSampleStudio);
