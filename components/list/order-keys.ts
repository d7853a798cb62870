import type { KeyboardEvent } from "react";

/** For the line that is moved: Alt with the arrow keys moves it while anything in it has the focus. */
export function orderKeys(onMove: (by: number) => void) {
  return (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
}
