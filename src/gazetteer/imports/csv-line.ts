/**
 * Cells of one line of a CSV file (RFC 4180): quoted cells may hold the separator and doubled quotes, not line ends.
 * @returns null where a quote is opened and not closed
 */
export function csvCells(line: string, separator: string): string[] | null {
  const cells: string[] = [];
  let at = 0;
  while (at < line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(separator, at);
      cells.push((end < 0 ? line.slice(at) : line.slice(at, end)).trim());
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    const end = closingQuote(line, at + 1);
    if (end < 0 || (end + 1 < line.length && line[end + 1] !== separator)) return null;
    cells.push(
      line
        .slice(at + 1, end)
        .replaceAll('""', '"')
        .trim(),
    );
    if (end + 1 >= line.length) return cells;
    at = end + 2;
  }
  // The line ends in a separator: one more, empty, cell.
  return [...cells, ''];
}

function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at;
  }
  return -1;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The sign that parts the cells of a header: whichever of comma, semicolon and tab stands in it most often. */
export function separatorOf(header: string): string {
  const count = (sign: string): number => header.split(sign).length;
  return SEPARATORS.reduce<string>((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}
