/** The value that `share` (0 to 1) of the values do not exceed: nearest rank, so always one that was measured. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error("Nothing was measured.");
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length, Math.max(1, Math.ceil(share * sorted.length)));
  return sorted[rank - 1] as number;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** `4.27`, `12.8`, `345`: three digits are as much as a measurement is worth. */
export function threeDigits(value: number): string {
  if (value === 0) return "0";
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, 2));
}

/** Kilobytes of 1,000 bytes. */
export function kilobytes(bytes: number): string {
  return `${threeDigits(bytes / 1e3)} kB`;
}

/** Megabytes of 1,000,000 bytes. */
export function megabytes(bytes: number): string {
  return `${threeDigits(bytes / 1e6)} MB`;
}

/** Rows under headings, columns as wide as they must be; the first is set left, the others right. */
export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(headings), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
