// The rule: CSV as RFC 4180 has it, and no cell that a spreadsheet would run: text that begins like a formula gets an apostrophe
// before it (https://owasp.org/www-community/attacks/CSV_Injection). Numbers are left as they are.

/** What is not there is an empty cell. */
export type CellText = string | number | null | undefined;

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** One line with its end. */
export function csvLine(cells: readonly CellText[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** One line for the clipboard, which spreadsheets take apart at tabs; a cell is one line of text. */
export function tabbedLine(cells: readonly CellText[]): string {
  return `${cells
    .map((cell) =>
      String(cell ?? "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .join("\t")}\n`;
}

function csvCell(cell: CellText): string {
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(cell: CellText): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return /^\s*[=+\-@|]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
}
