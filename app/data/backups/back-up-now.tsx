"use client";

import { useState } from "react";
import { askAtLength, problemInWords } from "@/components/shell/ask-server";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";

/** Makes a backup and says how far it is; the list follows by itself. */
export function BackUpNow() {
  const [share, setShare] = useState<number | null>(null);
  const onMake = async () => {
    setShare(0);
    try {
      await askAtLength("/api/backups", { method: "POST" }, ({ done, of }) => setShare(done / of));
      toast.success("Backup made");
    } catch (error) {
      toast.error(problemInWords(error));
    }
    setShare(null);
  };
  return (
    <>
      {share !== null && <Progress value={share} label="Making a backup" className="w-32" />}
      <Button variant="primary" isPending={share !== null} onClick={onMake}>
        Back up now
      </Button>
    </>
  );
}
