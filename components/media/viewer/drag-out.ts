import type { DragEvent } from "react";

/**
 * Lets a file be dragged out of the window, into a folder or another program, as itself. Browsers built on Chromium make a file of it
 * where it is dropped; others hand over its address.
 */
export function dragOut(
  event: DragEvent,
  { mimeType, name, source }: { mimeType: string; name: string; source: string },
): void {
  const url = new URL(source, window.location.href).href;
  // The parts are told apart by colons, which a name may hold.
  event.dataTransfer.setData("DownloadURL", `${mimeType}:${name.replaceAll(":", "_")}:${url}`);
  event.dataTransfer.setData("text/uri-list", url);
  event.dataTransfer.effectAllowed = "copy";
}
