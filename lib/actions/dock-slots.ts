"use server";

import { DockSlotInput, DockSlotNumber } from "@/lib/core/dock-slots/schema";
import { OrderStep } from "@/lib/core/order/order-step";
import { action } from "@/lib/server/action";
import * as dockSlots from "@/lib/server/dock-slots/mutations";

export const setDockSlot = action(DockSlotInput, dockSlots.setDockSlot);
export const clearDockSlot = action(DockSlotNumber, dockSlots.clearDockSlot);
export const moveDockSlot = action(OrderStep, dockSlots.moveDockSlot);
