import { History } from "lucide-react";
import type { Metadata } from "next";
import { WhenAlive } from "@/components/list/when-alive";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { defaultDockLinks } from "@/lib/core/dock-slots/schema";
import { changedSettings, defaultSettings } from "@/lib/core/settings/schema";
import { describeBackupFolder } from "@/lib/server/backups/queries";
import { describeSecondPort } from "@/lib/server/dock-program/second-port";
import { type DockSlot, listDockSlots } from "@/lib/server/dock-slots/queries";
import { listFolders } from "@/lib/server/folders/queries";
import { getPrefillExample } from "@/lib/server/settings/prefill-example";
import { getSettings } from "@/lib/server/settings/queries";
import { describeStorage } from "@/lib/server/storage/describe";
import { AtAnchor } from "./at-anchor";
import { BackupsSection } from "./backups-section";
import { DockSection } from "./dock-section";
import { FoldersSection } from "./folders-section";
import { LookSection } from "./look-section";
import { PlacesSection } from "./places-section";
import { PromptsSection } from "./prompts-section";
import { ResetSettings } from "./reset-settings";
import { SectionLinks } from "./section-links";
import { ShortcutsSection } from "./shortcuts-section";
import { TemplatesSection } from "./templates-section";
import { TrashSection } from "./trash-section";
import { UploadsSection } from "./uploads-section";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const [settings, example, slots, storage, folders] = await Promise.all([
    getSettings(),
    getPrefillExample(),
    listDockSlots(),
    describeStorage(),
    listFolders(),
  ]);
  return (
    <>
      <PageHeader
        title="Settings"
        description="How the app looks and listens, and how it writes the metadata of new files."
        actions={
          <>
            <ButtonLink href="/data/changes?kind=Setting">
              <History aria-hidden />
              History
            </ButtonLink>
            {(changedSettings(settings).length > 0 || !isAsItCame(slots)) && <ResetSettings />}
          </>
        }
      />
      <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-[9rem_minmax(0,1fr)]">
        <SectionLinks />
        <div className="grid max-w-260 gap-4">
          <LookSection theme={settings.theme} />
          <ShortcutsSection isEnabled={settings.shortcutsEnabled} changed={settings.shortcutKeys} />
          <WhenAlive>
            <TemplatesSection templates={settings.prefill} example={example} />
            <PromptsSection
              promptTemplate={settings.promptTemplate}
              asItCame={defaultSettings.promptTemplate}
            />
            <UploadsSection
              uploadLimitGigabytes={settings.uploadLimitGigabytes}
              asItCame={defaultSettings.uploadLimitGigabytes}
            />
            <FoldersSection folders={folders} />
            <TrashSection trashDays={settings.trashDays} asItCame={defaultSettings.trashDays} />
            <BackupsSection
              scheme={settings.backupScheme}
              asItCame={defaultSettings.backupScheme}
              folder={describeBackupFolder().chosen ?? ""}
            />
            <DockSection
              slots={slots}
              answersDockProgram={settings.answersDockProgram}
              secondPort={describeSecondPort()}
            />
            <PlacesSection storage={storage} />
            <AtAnchor />
          </WhenAlive>
        </div>
      </div>
    </>
  );
}

function isAsItCame(slots: readonly DockSlot[]): boolean {
  return slots.every(({ label, url }, index) => {
    const own = defaultDockLinks[index];
    return label === own?.label && url === own.url;
  });
}
