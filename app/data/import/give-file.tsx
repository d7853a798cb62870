import { FileUp } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { usePageDrop } from "@/components/media/intake/use-page-drop";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { cn } from "@/lib/utils";
import type { Given } from "./use-import";

type Props = { problem: string | null; onGive: (given: Given) => void };

/** Takes a file that is dropped or chosen, or the path of something on this machine. */
export function GiveFile({ problem, onGive }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = usePageDrop(([file]) => file && onGive({ file }));
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Panel aria-labelledby="give-file">
        <PanelHeader id="give-file" title="A file" />
        <PanelBody className="grid gap-3">
          {problem && <FieldError>{problem}</FieldError>}
          <div
            className={cn(
              "grid justify-items-center gap-3 rounded-md border border-dashed border-line px-4 py-8 text-center",
              isOver && "border-primary bg-primary-tint",
            )}
          >
            <FileUp aria-hidden className="size-6 text-faint" strokeWidth={1.5} />
            <p className="max-w-prose text-dim">
              Drop an export here: JSON or ZIP of this app, whatever the Python version exported, or a table
              (CSV).
            </p>
            <input
              ref={input}
              type="file"
              aria-label="File to import"
              className="sr-only"
              tabIndex={-1}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) onGive({ file });
                target.value = "";
              }}
            />
            <Button variant="primary" onClick={() => input.current?.click()}>
              Choose a file
            </Button>
          </div>
        </PanelBody>
      </Panel>
      <GivePath onGive={onGive} />
    </div>
  );
}

function GivePath({ onGive }: Pick<Props, "onGive">) {
  const [path, setPath] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim()) onGive({ path: path.trim() });
  };
  return (
    <Panel aria-labelledby="give-path">
      <PanelHeader id="give-path" title="Something on this machine" />
      <PanelBody>
        <form onSubmit={submit} className="grid justify-items-start gap-3">
          <p className="max-w-prose text-dim">
            The folder of the Python version, its database (pipeline.db), its static/images folder, or a large
            export where it lies. Nothing in there is changed. An older copy of this app comes over whole by{" "}
            <Link href="/data#bring" className="text-primary-text underline underline-offset-2">
              Bring my data over
            </Link>
            .
          </p>
          <div className="w-full">
            <FolderPathField label="Path" value={path} onValueChange={setPath} />
          </div>
          <Button type="submit" disabled={!path.trim()}>
            Read it
          </Button>
        </form>
      </PanelBody>
    </Panel>
  );
}
