"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useUrlParams } from "@/components/ui/use-url-params";
import { type DayRange, formatDayRange, isDayWord, parseDayRange } from "@/lib/core/list/day-range";

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
  const [isBetween, setIsBetween] = useState(() => daysIn(value) !== null);
  const [days, setDays] = useState(() => daysIn(value) ?? OPEN);
  const sent = useRef(value);

  // The address changed by something else (a chip, back): follow it, but never overwrite what is being typed.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setDays(daysIn(value) ?? OPEN);
    setIsBetween(daysIn(value) !== null);
  }, [value]);

  const send = (text: string) => {
    if (text === sent.current) return;
    sent.current = text;
    setParams({ [param]: text });
  };
  const onChoose = (next: string) => {
    setIsBetween(next === BETWEEN);
    send(next === BETWEEN ? formatDayRange(days) : next);
  };

  return (
    <fieldset className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-x-2 gap-y-1.5">
      <label htmlFor={id} className="text-dim">
        {label}
      </label>
      <Select id={id} value={isBetween ? BETWEEN : value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">any day</option>
        {words.map((word) => (
          <option key={word.value} value={word.value}>
            {word.label}
          </option>
        ))}
        <option value={BETWEEN}>from … to …</option>
      </Select>
      {isBetween && (
        <div className="col-start-2 grid grid-cols-2 gap-2">
          {(["from", "to"] as const).map((end) => (
            <Input
              key={end}
              type="date"
              aria-label={`${label}, ${end}`}
              value={days[end] ?? ""}
              onChange={(event) => setDays({ ...days, [end]: event.target.value || null })}
              onBlur={() => send(formatDayRange(days))}
              onKeyDown={(event) => {
                if (event.key === "Enter") send(formatDayRange(days));
              }}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

const BETWEEN = "between";
const OPEN: DayRange = { from: null, to: null };

function daysIn(value: string): DayRange | null {
  return isDayWord(value) ? null : parseDayRange(value, "");
}
