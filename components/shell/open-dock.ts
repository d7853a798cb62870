/** Pixels; the dock remembers what a person makes of it. */
const SIZE = { width: 380, height: 680 };

/** The dock in a window of its own, or that window again. Links in the app would take it into the shell. */
export function openDock(): void {
  const { width, height } = SIZE;
  const left = Math.max(0, window.screenX + window.outerWidth - width - 24);
  const opened = window.open(
    "/dock",
    "pipeline-dock",
    `popup,width=${width},height=${height},left=${left},top=${window.screenY + 80}`,
  );
  opened?.focus();
}
