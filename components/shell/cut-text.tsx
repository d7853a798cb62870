"use client";

import { useEffect } from "react";

/** Whatever an ellipsis cuts off is shown in full beside the mouse: once for the whole app, not in each place. */
export function CutText() {
  useEffect(() => {
    const onPointerMove = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== "mouse" || !(target instanceof HTMLElement)) return;
      const isOurs = target.dataset.cutText !== undefined;
      if (target.title !== "" && !isOurs) return;
      // The link of a line lies over all of its cells: what is cut off may be below what is pointed at.
      const cut = document.elementsFromPoint(clientX, clientY).slice(0, DEPTH).find(isCutOff);
      const text = cut?.textContent?.trim() ?? "";
      if (text === target.title) return;
      target.title = text;
      if (text === "") delete target.dataset.cutText;
      else target.dataset.cutText = "";
    };
    document.addEventListener("pointermove", onPointerMove, { passive: true });
    return () => document.removeEventListener("pointermove", onPointerMove);
  }, []);
  return null;
}

/** Elements below the mouse that are looked at: a link, what is in it, its cell. */
const DEPTH = 5;

function isCutOff(element: Element): boolean {
  const isWide = element.scrollWidth > element.clientWidth;
  const isHigh = element.scrollHeight > element.clientHeight;
  if (!isWide && !isHigh) return false;
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  return (isWide && textOverflow === "ellipsis") || (isHigh && webkitLineClamp !== "none");
}
