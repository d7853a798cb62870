// The rule: sizes are told in powers of 1,000, as drives and files are sold and listed, with at most one decimal.

const UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];

/** `0 B`, `1.5 MB`, `12 GB`. */
export function formatBytes(bytes: number | bigint): string {
  let size = Number(bytes);
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && size < 9.95 ? 1 : 0;
  return `${size.toFixed(digits).replace(/\.0$/, "")} ${UNITS[unit]}`;
}
