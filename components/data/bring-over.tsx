"use client";

import { useState } from "react";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";

/** Takes everything over from the folder of an old app. */
export function BringOver() {
  const [isOpen, setIsOpen] = useState(false);
  const BringDialog = useLater(load, isOpen);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Bring my data over</Button>
      {BringDialog && <BringDialog isOpen={isOpen} onOpenChange={setIsOpen} />}
    </>
  );
}

const load = () => import("@/components/data/bring-dialog").then((module) => module.BringDialog);
