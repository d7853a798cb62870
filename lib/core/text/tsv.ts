// The rule: spreadsheets exchange cells as lines of values with tabs between; a value with a tab, a line break or a quote stands in quotes.

/** What a spreadsheet puts into the clipboard, as rows of cells. The line break that ends the last row makes no further row. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [whole, quoted, plain = "", end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "\t") {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex >= text.length && end !== "\t") break;
    if (whole === "") break;
  }
  return rows;
}

/** What `parseTsv` reads back, and a spreadsheet too. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(formatCell).join("\t")).join("\n");
}

function formatCell(value: string): string {
  return /[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
