// The rule: two files are told apart by what their generators wrote: what differs comes first, and what only one of them has differs.

export type Parameter = { name: string; value: string };

/** Null where that side has no such parameter. */
export type ComparedParameter = {
  name: string;
  left: string | null;
  right: string | null;
  isDifferent: boolean;
};

export function compareParameters(
  left: readonly Parameter[],
  right: readonly Parameter[],
): ComparedParameter[] {
  const ofLeft = valuesOf(left);
  const ofRight = valuesOf(right);
  const names = new Set([...ofLeft.keys(), ...ofRight.keys()]);
  const rows = [...names].map((name) => {
    const pair = { left: ofLeft.get(name) ?? null, right: ofRight.get(name) ?? null };
    return { name, ...pair, isDifferent: pair.left !== pair.right };
  });
  return rows.toSorted((a, b) => Number(b.isDifferent) - Number(a.isDifferent));
}

function valuesOf(parameters: readonly Parameter[]): Map<string, string> {
  return new Map(parameters.map(({ name, value }) => [name, value]));
}
