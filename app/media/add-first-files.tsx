"use client";

import { pressNew } from "@/components/shell/press-new";
import { Button } from "@/components/ui/button";

/** Opens the same dialog as the button above, from the empty library. */
export function AddFirstFiles() {
  return (
    <Button variant="primary" onClick={pressNew}>
      Choose the first files
    </Button>
  );
}
