import { FileQuestion } from "lucide-react";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export type FileNoticeProps = {
  title: string;
  description: string;
  /** What it looks like, as far as is known. */
  picture?: ReactNode;
  href?: string;
  /** The name under which a copy is saved, where a browser can do nothing else with it. */
  download?: string;
};

/** In the place of what cannot be shown: why, and the file itself for another program. */
export function FileNotice({ title, description, picture, href, download }: FileNoticeProps) {
  return (
    <div className="m-auto flex min-h-0 flex-col items-center overflow-y-auto">
      {picture}
      <EmptyState
        icon={picture ? undefined : FileQuestion}
        title={title}
        description={<span className="wrap-anywhere">{description}</span>}
        action={
          href && (
            <ButtonLink href={href} download={download} target={download ? undefined : "_blank"}>
              {download ? "Save a copy" : "Open the file"}
            </ButtonLink>
          )
        }
        className={picture ? "py-5" : undefined}
      />
    </div>
  );
}
