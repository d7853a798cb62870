import type { SettingsInput } from "@/lib/core/settings/schema";
import type { Tx } from "../db";
import { type Outcome, outcome } from "../outcome";

/** Changes the settings that are given; the others stay. */
export async function updateSettings(tx: Tx, input: SettingsInput): Promise<Outcome<null>> {
  for (const [key, given] of Object.entries(input)) {
    const value = JSON.stringify(given);
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  }
  return outcome("Settings changed", null);
}
