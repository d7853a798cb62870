import { joinWords } from "@/lib/core/changes/changed-fields";
import {
  type SettingKey,
  type Settings,
  type SettingsInput,
  settingKeys,
  settingLabels,
} from "@/lib/core/settings/schema";
import {
  findClash,
  getShortcut,
  keyNames,
  type ShortcutId,
  type ShortcutKeys,
  shortcutGroups,
} from "@/lib/core/shortcuts/catalogue";
import type { ShortcutChange, ShortcutReset } from "@/lib/core/shortcuts/schema";
import type { Tx } from "../db";
import { type Outcome, outcome, UserError } from "../outcome";
import { getSettings } from "./queries";

/** Changes the settings that are given; the others stay. */
export async function updateSettings(tx: Tx, input: SettingsInput): Promise<Outcome<null>> {
  await writeSettings(tx, input);
  const labels = (Object.keys(input) as SettingKey[]).map((key) => settingLabels[key]);
  return outcome(`Settings changed: ${joinWords(labels)}`, null);
}

/** Back to how the app came: every setting, keys of shortcuts and links of the dock too. */
export async function resetSettings(tx: Tx): Promise<Outcome<null>> {
  await tx.setting.deleteMany({ where: { key: { in: settingKeys } } });
  await tx.dockSlot.deleteMany();
  return outcome("All settings are as they came", null);
}

/** Gives a shortcut another key, or switches it off; refuses keys that another one on the same page has. */
export async function changeShortcut(tx: Tx, { id, keys }: ShortcutChange): Promise<Outcome<null>> {
  const { shortcutKeys } = await getSettings(tx);
  if (keys === getShortcut(id).keys) return resetShortcuts(tx, { id });
  if (keys !== null) refuseClash(id, keys, shortcutKeys);
  await writeSettings(tx, { shortcutKeys: { ...shortcutKeys, [id]: keys } });
  return outcome(`Shortcut “${getShortcut(id).label}” ${keys === null ? "off" : `→ ${named(keys)}`}`, null);
}

/** Back to the keys that came with the app: of one, or of all. */
export async function resetShortcuts(tx: Tx, { id }: ShortcutReset): Promise<Outcome<null>> {
  if (id === null) {
    await writeSettings(tx, { shortcutKeys: {} });
    return outcome("All shortcuts have their own keys again", null);
  }
  const { [id]: _own, ...others } = (await getSettings(tx)).shortcutKeys;
  const { keys, label } = getShortcut(id);
  refuseClash(id, keys, others);
  await writeSettings(tx, { shortcutKeys: others });
  return outcome(`Shortcut “${label}” → ${named(keys)}`, null);
}

function refuseClash(id: ShortcutId, keys: string, changed: ShortcutKeys): void {
  const other = findClash(id, keys, changed);
  if (!other) return;
  const where = `“${other.label}” (${shortcutGroups[other.group]})`;
  const message = `${named(keys)} is taken by ${where}. Press another key, or change that one first.`;
  throw new UserError(message, { keys: message });
}

function named(keys: string): string {
  return keyNames(keys).join(" then ");
}

async function writeSettings(tx: Tx, settings: Partial<Settings>): Promise<void> {
  for (const [key, given] of Object.entries(settings)) {
    const value = JSON.stringify(given);
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  }
}
