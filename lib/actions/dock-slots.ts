"use server";

import { DockLinks } from "@/lib/core/dock-slots/schema";
import { action } from "@/lib/server/action";
import * as dockSlots from "@/lib/server/dock-slots/mutations";

export const updateDockSlots = action(DockLinks, dockSlots.updateDockSlots);
