import { Compass } from "lucide-react";
import type { Metadata } from "next";
import { ForgetRecord } from "@/components/shell/forget-record";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <ForgetRecord />
      <EmptyState
        icon={Compass}
        heading="h1"
        title="Nothing is here"
        description="It may have been deleted, or the address has a typing error. What was deleted can be brought back on the Data page."
        action={
          <>
            <ButtonLink href="/" variant="primary">
              Dashboard
            </ButtonLink>
            <ButtonLink href="/data">Data</ButtonLink>
          </>
        }
      />
    </>
  );
}
