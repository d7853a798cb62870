"use server";

import { z } from "zod";
import { SettingsInput } from "@/lib/core/settings/schema";
import { ShortcutChange, ShortcutReset } from "@/lib/core/shortcuts/schema";
import { action } from "@/lib/server/action";
import * as settings from "@/lib/server/settings/mutations";

export const updateSettings = action(SettingsInput, settings.updateSettings);
export const changeShortcut = action(ShortcutChange, settings.changeShortcut);
export const resetShortcuts = action(ShortcutReset, settings.resetShortcuts);
export const resetSettings = action(z.null(), settings.resetSettings);
