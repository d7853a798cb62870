"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { setJobPlannedFor } from "@/lib/actions/jobs";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { dayLater, dayName, daysBetween, middleOfNamedDay } from "@/lib/core/timeline/days";
import { sayDay } from "@/lib/core/timeline/describe";
import { DAY, type Scale, xOf } from "@/lib/core/timeline/scale";
import { cn } from "@/lib/utils";

export type PlannedMarkerProps = {
  id: string;
  jobId: number;
  /** `YYYY-MM-DD`; null while it is not planned for a day. */
  plannedFor: string | null;
  isLate: boolean;
  scale: Scale;
  today: string;
  tabIndex: number;
};

/** Milliseconds after the last press of a key: what is pressed in a row is one change. */
const PAUSE = 900;

/** Days that a key moves it by. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** A day that counting begins with: sliders have numbers. */
const FIRST_DAY = "1970-01-01";
const LAST_DAY = 100_000;

/**
 * The planned day of a job, moved by drag or by keys: arrows by a day, with Shift by a week. Enter or leaving it saves, as does a pause; Escape
 * takes back what is not saved, Delete plans it for no day. What was done in a row is one change.
 */
export function PlannedMarker({ id, jobId, plannedFor, isLate, scale, today, tabIndex }: PlannedMarkerProps) {
  const [run] = useAction(setJobPlannedFor);
  /** What it is moved to and not stored yet; undefined while it stands where it is stored. */
  const [draft, setDraft] = useState<string | null>();
  const draftNow = useRef<string | null>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drag = useRef<{ x: number; day: string } | null>(null);
  const shown = draft === undefined ? plannedFor : draft;

  const move = (day: string | null | undefined) => {
    draftNow.current = day;
    setDraft(day);
    clearTimeout(timer.current);
  };
  const save = async () => {
    clearTimeout(timer.current);
    const day = draftNow.current;
    draftNow.current = undefined;
    if (day === undefined) return;
    if (day !== plannedFor) {
      const result = await run({ ids: [jobId], plannedFor: day });
      // What is stored comes with the next rows; until then it stands where it was put.
      if (result.ok) return;
    }
    if (draftNow.current === undefined) setDraft(undefined);
  };
  // The stored day is another one now: moved here, or elsewhere.
  const stored = useRef(plannedFor);
  useEffect(() => {
    if (stored.current !== plannedFor && draftNow.current === undefined) setDraft(undefined);
    stored.current = plannedFor;
  }, [plannedFor]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    // Not what is drawn: keys come faster than that.
    const from = draftNow.current === undefined ? plannedFor : draftNow.current;
    if (step !== undefined) move(dayLater(from ?? today, step * (event.shiftKey ? 7 : 1)));
    else if (event.key === "Delete" || event.key === "Backspace") move(null);
    else if (event.key === "Enter") void save();
    else if (event.key === "Escape" && draftNow.current !== undefined) move(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (draftNow.current !== undefined) timer.current = setTimeout(() => void save(), PAUSE);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, day: shown ?? today };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (!drag.current) return;
    const { x, day } = drag.current;
    const at = middleOfNamedDay(day) + ((clientX - x) / scale.pixelsPerDay) * DAY;
    if (draftNow.current !== undefined || Math.abs(clientX - x) > 3) move(dayName(at));
  };
  const onPointerUp = () => {
    drag.current = null;
    void save();
  };
  const words = shown === null ? "Not planned for a day" : sayDay(shown);
  return (
    <span
      id={id}
      role="slider"
      tabIndex={tabIndex}
      aria-label={`Planned day of ${formatJobCode(jobId)}`}
      aria-valuemin={0}
      aria-valuemax={LAST_DAY}
      aria-valuenow={daysBetween(FIRST_DAY, shown ?? today)}
      aria-valuetext={words}
      title={shown === null ? "Plan it for a day" : `Planned for ${words}`}
      data-draft={draft === undefined ? undefined : ""}
      className="group/mark absolute top-0 z-1 grid h-7 w-6 -translate-x-1/2 cursor-ew-resize touch-none place-items-center rounded-xs outline-none"
      style={{ left: xOf(scale, middleOfNamedDay(shown ?? today)) }}
      onKeyDown={onKeyDown}
      onBlur={() => void save()}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null;
        move(undefined);
      }}
    >
      <span
        className={cn(
          "size-2.5 rotate-45 border-2 bg-panel group-focus-visible/mark:ring-2 group-focus-visible/mark:ring-primary group-focus-visible/mark:ring-offset-2 group-focus-visible/mark:ring-offset-panel",
          shown === null &&
            "border-dashed border-line-strong opacity-0 group-hover/line:opacity-100 group-focus-visible/mark:opacity-100",
          shown !== null && (isLate && draft === undefined ? "border-failed" : "border-foreground"),
          draft !== undefined && "border-primary",
        )}
      />
    </span>
  );
}
