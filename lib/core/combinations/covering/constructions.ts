// The rule: where rules do not limit the values, known arrays are a better beginning than any search finds.
//
// An array gives for each row and column a level: `EMPTY` or beyond a column's values where it does not matter.

import { createField, nextPrimePower } from "./galois-field";

export type LevelArray = number[][];

/**
 * All pairs exactly once: q^2 rows for up to q + 1 columns of q levels, q a power of a prime (Bose 1938, Bush 1952). Null when these are more than `mostRows`. Row (x, y) holds
 * y + m x in column m, and x in the last. Rows of one m-th part hold every level of each column once, so they come in an even order.
 */
export function orthogonalArray(columns: number, levels: number, mostRows: number): LevelArray | null {
  const size = nextPrimePower(Math.max(levels, columns - 1));
  if (size * size > mostRows) return null;
  const { add, multiply } = createField(size);
  return Array.from({ length: size * size }, (_, row) => {
    const x = Math.floor(row / size);
    const y = row % size;
    return Array.from({ length: columns }, (_, column) =>
      column === size ? x : add(y, multiply(column, x)),
    );
  });
}

/**
 * The fewest rows for columns of two levels (Kleitman and Spencer 1973, Katona 1973): after a row of zeros, every column has its ones in
 * another half (or just over it) of n - 1 rows; any two such halves overlap, and neither holds the other, nor do they fill all.
 */
export function binaryArray(columns: number): LevelArray {
  let rows = 4;
  while (choose(rows - 1, Math.ceil(rows / 2)) < columns) rows += 1;
  const ones = Math.ceil(rows / 2);
  const array: LevelArray = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const place = Array.from({ length: ones }, (_, index) => index);
  for (let column = 0; column < columns; column++) {
    for (const row of place) (array[row + 1] as number[])[column] = 1;
    // The next subset in lexicographic order.
    let last = ones - 1;
    while (last >= 0 && place[last] === rows - 1 - ones + last) last -= 1;
    if (last < 0) break;
    place[last] = (place[last] as number) + 1;
    for (let next = last + 1; next < ones; next++) place[next] = (place[next - 1] as number) + 1;
  }
  return array;
}

/** The product of the two largest numbers of levels, and for many columns of two levels what Kleitman and Spencer prove. */
export function fewestRows(sizes: readonly number[]): number {
  const [first = 0, second = 0] = sizes.toSorted((a, b) => b - a);
  const wide = sizes.filter((size) => size >= 2).length;
  return Math.max(first * second, wide >= 2 ? binaryArray(wide).length : 0);
}

function choose(from: number, count: number): number {
  let product = 1;
  for (let index = 1; index <= count; index++) product = (product * (from - count + index)) / index;
  return Math.round(product);
}
