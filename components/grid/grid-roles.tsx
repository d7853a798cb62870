// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out what is not in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell

import type { ComponentProps } from "react";

type BoxProps = ComponentProps<"div">;

/** What a grid is made of for who cannot see it. Places of rows and columns are counted from 1, the heads among them. */
export function GridBox(props: BoxProps) {
  return <div role="grid" tabIndex={0} {...props} />;
}

export function GridLine(props: BoxProps) {
  return <div role="row" {...props} />;
}

export function GridColumnHead(props: BoxProps) {
  return <div role="columnheader" {...props} />;
}

export function GridRowHead(props: BoxProps) {
  return <div role="rowheader" aria-colindex={1} {...props} />;
}

export function GridCellBox(props: BoxProps) {
  return <div role="gridcell" {...props} />;
}
