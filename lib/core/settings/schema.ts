// The rule: a setting is one JSON value under its key; what is missing or unreadable counts as its default.

import { z } from "zod";
import { defaultScheme } from "@/lib/core/backups/retention.mjs";
import { BackupScheme } from "@/lib/core/backups/schema";
import { defaultKeepRules } from "@/lib/core/media/duplicates/rules";
import { KeepRules } from "@/lib/core/media/duplicates/schema";
import { defaultPrefillTemplates, PrefillTemplates } from "@/lib/core/media/prefill-templates";
import { PromptText } from "@/lib/core/prompts/schema";
import { defaultPromptTemplate } from "@/lib/core/prompts/template";
import { themes } from "@/lib/core/settings/themes";
import { ShortcutChoice } from "@/lib/core/shortcuts/schema";

export const Theme = z.enum(themes, { error: "Choose a theme." });
export type Theme = z.infer<typeof Theme>;

const DAYS = "Enter a whole number, 1 to 365, or nothing.";
const TrashDays = z.number({ error: DAYS }).int(DAYS).min(1, DAYS).max(365, DAYS).nullable();

export const Settings = z.object({
  theme: Theme,
  /** Single-key shortcuts; those with Ctrl or ⌘ are always on. */
  shortcutsEnabled: z.boolean(),
  /** What was changed of them, by id; null is switched off. */
  shortcutKeys: z.record(z.string(), ShortcutChoice),
  prefill: PrefillTemplates,
  /** Largest file that an upload may bring, in gigabytes (10^9 bytes). */
  uploadLimitGigabytes: z
    .number({ error: "Enter a whole number, 1 to 1000." })
    .int("Enter a whole number, 1 to 1000.")
    .min(1, "Enter a whole number, 1 to 1000.")
    .max(1000, "Enter a whole number, 1 to 1000."),
  /** Days after which what was deleted goes for good; null keeps it until a person says so. */
  trashDays: TrashDays,
  /** How the best of some duplicates is found, in this order. */
  duplicateRules: KeepRules,
  /** Whether the predecessor's dock program is answered, on the port that is written into it. */
  answersDockProgram: z.boolean(),
  /** What prompts of jobs are drafted from. */
  promptTemplate: PromptText,
  /** How many daily backups stay. */
  backupScheme: BackupScheme,
});
export type Settings = z.infer<typeof Settings>;
export type SettingKey = keyof Settings;

/** Those to change; the others stay as they are. */
export const SettingsInput = Settings.omit({ shortcutKeys: true }).partial();
export type SettingsInput = z.infer<typeof SettingsInput>;

export const defaultSettings: Settings = {
  theme: "dark",
  shortcutsEnabled: true,
  shortcutKeys: {},
  prefill: defaultPrefillTemplates,
  uploadLimitGigabytes: 50,
  trashDays: 30,
  duplicateRules: defaultKeepRules,
  answersDockProgram: false,
  promptTemplate: defaultPromptTemplate,
  backupScheme: defaultScheme,
};

/** What they are called in sentences. */
export const settingLabels: Record<SettingKey, string> = {
  theme: "theme",
  shortcutsEnabled: "single-key shortcuts",
  shortcutKeys: "keys of the shortcuts",
  prefill: "metadata of new files",
  uploadLimitGigabytes: "largest file",
  trashDays: "how long the trash is kept",
  duplicateRules: "which duplicate is the best",
  answersDockProgram: "answering the predecessor's dock program",
  promptTemplate: "template of drafted prompts",
  backupScheme: "how many backups stay",
};

export const settingKeys = Object.keys(Settings.shape) as SettingKey[];

/** Those that are not as they came. */
export function changedSettings(settings: Settings): SettingKey[] {
  return settingKeys.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(defaultSettings[key]));
}

/** All settings from the stored rows; never throws, so that a bad row cannot keep the app from starting. */
export function readSettings(rows: readonly { key: string; value: string }[]): Settings {
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const key of settingKeys) {
    const result = Settings.shape[key].safeParse(parseJson(stored.get(key)));
    if (result.success) settings[key] = result.data;
  }
  return Settings.parse(settings);
}

function parseJson(value: string | undefined): unknown {
  try {
    return value === undefined ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}
