// The rule: a setting leaves with an export unless it is decided otherwise here, for each of them by name. What is not named never leaves:
// settings of a later version, and the list of what belongs to the sample studio, which names records by the ids they have on this machine.

import type { SettingKey } from "@/lib/core/settings/schema";

/** leaves · stays: it names something of this machine · secret: a key, a token or a password. */
export const settingChoices: Record<SettingKey, "leaves" | "stays" | "secret"> = {
  theme: "leaves",
  shortcutsEnabled: "leaves",
  shortcutKeys: "leaves",
  prefill: "leaves",
  uploadLimitGigabytes: "leaves",
  duplicateRules: "leaves",
  answersDockProgram: "leaves",
  promptTemplate: "leaves",
  backupScheme: "leaves",
  trashDays: "leaves",
};

/** Keys of the settings that are in an export; an import takes no others. */
export const leavingSettings: readonly string[] = Object.entries(settingChoices).flatMap(([key, choice]) =>
  choice === "leaves" ? key : [],
);
