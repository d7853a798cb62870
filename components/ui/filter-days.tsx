"use client";

import { useId, useState } from "react";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useUrlParams } from "@/components/ui/use-url-params";
import { formatDayRange, isDayWord, parseDayRange } from "@/lib/core/list/day-range";

export type FilterDaysProps = {
  label: string;
  param: string;
  /** Words for days, in the order they are offered. */
  words: readonly { value: string; label: string }[];
};

/** A filter over days in the address: one of some words, or from a day to a day, either of them left open. */
export function FilterDays({ label, param, words }: FilterDaysProps) {
  const { params, setParams } = useUrlParams();
  const id = useId();
  const value = params.get(param) ?? "";
  const range = isDayWord(value) ? null : parseDayRange(value, "");
  const [isBetween, setIsBetween] = useState(range !== null);
  const areDaysShown = isBetween || range !== null;

  const onChoose = (next: string) => {
    setIsBetween(next === BETWEEN);
    setParams({ [param]: next === BETWEEN ? null : next });
  };
  const onDay = (end: "from" | "to", day: string) =>
    setParams({ [param]: formatDayRange({ from: null, to: null, ...range, [end]: day || null }) });

  return (
    <fieldset className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-x-2 gap-y-1.5">
      <label htmlFor={id} className="text-dim">
        {label}
      </label>
      <Select
        id={id}
        value={areDaysShown ? BETWEEN : value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">any day</option>
        {words.map((word) => (
          <option key={word.value} value={word.value}>
            {word.label}
          </option>
        ))}
        <option value={BETWEEN}>from … to …</option>
      </Select>
      {areDaysShown && (
        <div className="col-start-2 grid grid-cols-2 gap-2">
          {(["from", "to"] as const).map((end) => (
            <Input
              key={`${end} ${range?.[end] ?? ""}`}
              type="date"
              aria-label={`${label}, ${end}`}
              defaultValue={range?.[end] ?? ""}
              onBlur={(event) => {
                if (event.target.value !== (range?.[end] ?? "")) onDay(end, event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key === "Enter") onDay(end, event.currentTarget.value);
              }}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

const BETWEEN = "between";
