import { ListVideo } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";

/** Before the first job. */
export function NoJobs() {
  return (
    <Panel>
      <EmptyState
        icon={ListVideo}
        title="No jobs yet"
        description="A job is one combination that you mean to make: who, what kind of output, and one ingredient of each kind. It waits here until its file is there."
        action={
          <ButtonLink href="/jobs/new" variant="primary">
            Build the first job
          </ButtonLink>
        }
      />
    </Panel>
  );
}
