"use client";

import { useState } from "react";
import type { TrashedDeletion } from "@/lib/server/trash/queries";

/** What is chosen in the trash: single records, and deletions of which not all records are shown as a whole. */
export function useChosen(deletions: readonly TrashedDeletion[]) {
  const [chosen, setChosen] = useState<{ records: number[]; deletions: number[] }>(NOTHING);
  const toggle = (list: readonly number[], ids: readonly number[], isOn: boolean) =>
    isOn ? [...new Set([...list, ...ids])] : list.filter((id) => !ids.includes(id));
  // What is gone by now (restored in another window) is no longer chosen.
  const shown = new Set(deletions.flatMap(({ records }) => records.map(({ id }) => id)));
  const records = chosen.records.filter((id) => shown.has(id));
  const whole = chosen.deletions.filter((id) => deletions.some((deletion) => deletion.id === id));
  return {
    selection: { records, deletions: whole },
    count: records.length + whole.length,
    clear: () => setChosen(NOTHING),
    hasRecord: (deletion: TrashedDeletion, id: number) => records.includes(id) || whole.includes(deletion.id),
    hasAllOf: (deletion: TrashedDeletion) =>
      whole.includes(deletion.id) || deletion.records.every(({ id }) => records.includes(id)),
    chooseRecord: (deletion: TrashedDeletion, id: number, isOn: boolean) => {
      const isOneOfAll = !isOn && whole.includes(deletion.id);
      const others = deletion.records.map((record) => record.id).filter((other) => other !== id);
      setChosen({
        records: isOneOfAll ? toggle(records, others, true) : toggle(records, [id], isOn),
        deletions: isOneOfAll ? toggle(whole, [deletion.id], false) : whole,
      });
    },
    chooseAllOf: (deletion: TrashedDeletion, isOn: boolean) => {
      const ids = deletion.records.map(({ id }) => id);
      const isAllShown = deletion.count === ids.length;
      setChosen({
        records: toggle(records, ids, isOn && isAllShown),
        deletions: toggle(whole, [deletion.id], isOn && !isAllShown),
      });
    },
  };
}

const NOTHING = { records: [], deletions: [] };
