"use client";

import { useEffect, useRef, useState } from "react";

/** Milliseconds without typing before the list is asked for. */
const PAUSE = 180;

export type TypedSearchOptions = {
  /** What the list is searched for, as the address has it. */
  current: string;
  onSend: (text: string) => void;
  /** False while the list is not to be asked for what is typed so far. */
  isReady?: (text: string) => boolean;
};

/** What is typed into a search, and sent after a pause. */
export function useTypedSearch({ current, onSend, isReady = () => true }: TypedSearchOptions) {
  const [text, setText] = useState(current);
  const sent = useRef(current);
  const timer = useRef<number>(undefined);

  // The address changed by something else (back, "clear filters"): follow it, but never overwrite what is being typed.
  useEffect(() => {
    if (current !== sent.current) {
      sent.current = current;
      setText(current);
    }
  }, [current]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const send = (next: string) => {
    window.clearTimeout(timer.current);
    if (next.trim() === sent.current) return;
    sent.current = next.trim();
    onSend(next.trim());
  };
  const type = (next: string) => {
    setText(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (isReady(next)) send(next);
    }, PAUSE);
  };
  const clear = () => {
    setText("");
    send("");
  };
  return { text, type, send, clear };
}
