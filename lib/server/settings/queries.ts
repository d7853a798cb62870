import { readSettings, type Settings } from "@/lib/core/settings/schema";
import { db, type Tx } from "../db";

/** All settings, defaults included; inside of a write pass its transaction. */
export async function getSettings(reader: Pick<Tx, "setting"> = db()): Promise<Settings> {
  return readSettings(await reader.setting.findMany({ select: { key: true, value: true } }));
}
