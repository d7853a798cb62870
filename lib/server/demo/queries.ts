import { formatUses } from "@/lib/core/uses/uses";
import { db } from "../db";
import { remembered } from "../remembered";
import { findStudio } from "./records";
import { findUsedRecords, usesOf } from "./uses";

/** What a screen says about the sample studio; null while there is none. */
export type SampleStudio = { holds: string; isUsed: boolean };

export function getSampleStudio(): Promise<SampleStudio | null> {
  return remembered("sample-studio", async () => {
    const studio = await findStudio(db());
    if (!studio) return null;
    const used = await findUsedRecords(db(), studio);
    return { holds: formatUses(usesOf(studio)), isUsed: usesOf(used).length > 0 };
  });
}
