/** What every text-like control shares: hairline, hover, focus, invalid, disabled. */
export const fieldClasses = [
  "w-full min-w-0 rounded-sm border border-line bg-field text-base text-foreground transition-colors duration-100",
  "enabled:hover:border-line-strong focus-visible:border-primary focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-primary-tint",
  "aria-invalid:border-failed aria-invalid:focus-visible:outline-failed/25",
  "disabled:cursor-not-allowed disabled:opacity-50 [&[readonly]]:bg-panel [&[readonly]]:text-dim",
].join(" ");
