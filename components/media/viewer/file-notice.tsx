import { FileQuestion } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export type FileNoticeProps = { title: string; description: string; href?: string };

/** In the place of what cannot be shown: why, and the file itself for another program. */
export function FileNotice({ title, description, href }: FileNoticeProps) {
  return (
    <EmptyState
      icon={FileQuestion}
      title={title}
      description={<span className="wrap-anywhere">{description}</span>}
      action={
        href && (
          <ButtonLink href={href} target="_blank">
            Open the file
          </ButtonLink>
        )
      }
    />
  );
}
