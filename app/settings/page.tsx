import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { getSettings } from "@/lib/server/settings/queries";
import { SettingsForm } from "./settings-form";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  return (
    <>
      <PageHeader
        title="Settings"
        description="How the app looks, and how it writes the metadata of new files."
      />
      <SettingsForm settings={await getSettings()} />
    </>
  );
}
