"use server";

import { SettingsInput } from "@/lib/core/settings/schema";
import { action } from "@/lib/server/action";
import * as settings from "@/lib/server/settings/mutations";

export const updateSettings = action(SettingsInput, settings.updateSettings);
