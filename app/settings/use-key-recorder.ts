"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";

/** Milliseconds to press a second key. */
const SECOND_KEY = 900;

/**
 * Turns a button into a place that takes the next key, or two one after the other. Enter ends it with one key at once, Escape and
 * leaving it change nothing. While it listens, `data-takes-keys` keeps the shortcuts of the page quiet.
 */
export function useKeyRecorder(onKeys: (keys: string) => void) {
  const [isOn, setIsOn] = useState(false);
  const [pressed, setPressed] = useState<string | null>(null);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const stop = () => {
    window.clearTimeout(timer.current);
    setIsOn(false);
    setPressed(null);
  };
  const finish = (keys: string) => {
    stop();
    onKeys(keys);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOn || event.key === "Tab" || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
      return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return stop();
    if (event.key === "Enter") return pressed === null ? undefined : finish(pressed);
    // Shift and the arrows are no signs; Space belongs to what has the focus.
    if ([...event.key].length !== 1 || event.key === " ") return;
    if (pressed !== null) return finish(`${pressed} ${event.key}`);
    setPressed(event.key);
    timer.current = window.setTimeout(() => finish(event.key), SECOND_KEY);
  };
  const props = {
    onClick: () => setIsOn(true),
    onBlur: stop,
    onKeyDown,
    "data-takes-keys": isOn ? "" : undefined,
  };
  return { isOn, pressed, props };
}
