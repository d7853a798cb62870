"use client";

import { TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <EmptyState
      icon={TriangleAlert}
      heading="h1"
      title="This page could not be shown"
      description={
        <>
          Your data is untouched. Try again; if it happens once more, the terminal that runs the app says why
          {digest && (
            <>
              {" "}
              (look for <code className="font-mono text-faint">{digest}</code>)
            </>
          )}
          .
        </>
      }
      action={
        <>
          <Button variant="primary" onClick={() => retry()}>
            Try again
          </Button>
          <ButtonLink href="/">Dashboard</ButtonLink>
        </>
      }
    />
  );
}
