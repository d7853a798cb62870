"use client";

import { useUrlDialog } from "@/components/form/use-url-dialog";
import { Button } from "@/components/ui/button";

/** What an empty list offers: opens the dialog of the button above it. `noun` is one of what the list is of: "character". */
export function CreateFirst({ noun }: { noun: string }) {
  const { open } = useUrlDialog("new");
  return <Button variant="primary" onClick={open}>{`Create the first ${noun}`}</Button>;
}
