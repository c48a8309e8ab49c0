/** Rows as tab-separated text, which spreadsheets take apart again; breaks and tabs within a cell become spaces. */
export function printTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, ...rows]
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
