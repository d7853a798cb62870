/*
 * What opens moves in; what closes is gone at once. One that faded would still take part for as long: it would keep what was typed
 * in it for who opens it again, and the focus, and the next Escape.
 */

/** What lies between the page and a dialog or sheet. */
export const overlayClasses =
  "fixed inset-0 z-50 bg-overlay data-[state=open]:animate-in data-[state=open]:fade-in-0";

/** Bottom sheet on phones, centred card from 640 px on. The width is up to the dialog. */
export const dialogClasses = [
  "fixed z-50 flex flex-col border-line bg-panel shadow-float outline-none duration-150",
  "inset-x-0 bottom-0 max-h-[92dvh] rounded-t-lg border-t",
  "sm:inset-auto sm:top-1/2 sm:left-1/2 sm:max-h-[min(88dvh,52rem)] sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg sm:border",
  "data-[state=open]:animate-in data-[state=open]:fade-in-0",
  "max-sm:data-[state=open]:slide-in-from-bottom-8 sm:data-[state=open]:zoom-in-98",
].join(" ");

/** A menu, picker or other small thing that floats beside what opened it. */
export const floatClasses =
  "z-50 overflow-hidden rounded-md border border-line bg-panel text-foreground shadow-float outline-none duration-100 data-[state=open]:animate-in data-[state=open]:fade-in-0";

/** One line of a menu or list. */
export const rowClasses = [
  "relative flex min-h-7.5 cursor-default select-none items-center gap-2 rounded-sm px-2 py-1 outline-none pointer-coarse:min-h-10",
  "[&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-faint",
].join(" ");
