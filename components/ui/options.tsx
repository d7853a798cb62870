"use client";

import { useState } from "react";
import { useLater } from "@/components/form/use-later";
import type { OptionListProps, OptionValue } from "@/components/ui/option-list";

/** The searchable list inside of a combobox, which comes when it is opened; what is typed before it is there is kept. */
export function Options<V extends OptionValue>(props: OptionListProps<V>) {
  const OptionList = useLater(loadOptionList, true);
  const [typed, setTyped] = useState("");
  if (OptionList) return <OptionList {...props} typed={typed} />;
  return (
    <input
      aria-label={props.searchLabel}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      className="h-9 w-full bg-transparent pr-3 pl-9 outline-none"
    />
  );
}

export const loadOptionList = () => import("@/components/ui/option-list").then((module) => module.OptionList);
