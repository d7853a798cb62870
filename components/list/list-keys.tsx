import type { ComponentProps } from "react";

/** Around rows or cards: takes the keys that are pressed on the links inside. */
export function ListKeys(props: ComponentProps<"div">) {
  return <div {...props} />;
}
