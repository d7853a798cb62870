import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { TableLayouts } from "@/components/data-table/table-layouts";
import { StrayDrops } from "@/components/media/intake/stray-drops";
import { UploadPanel } from "@/components/media/uploads/upload-panel";
import { LeaveGuard } from "@/components/shell/leave-guard";
import { Live } from "@/components/shell/live";
import { Shell } from "@/components/shell/shell";
import { ThemeKeeper } from "@/components/shell/theme-keeper";
import { UndoKeys } from "@/components/shell/undo-keys";
import { Toaster } from "@/components/ui/toaster";
import { readTableLayouts } from "@/lib/core/list/table-layout";
import { getSettings } from "@/lib/server/settings/queries";
import { getShell } from "@/lib/server/shell/queries";
import "./globals.css";

// A page that asks for nothing of the request would be frozen as it was when the app was built.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Pipeline Manager", template: "%s · Pipeline Manager" },
  description: "From combinations to publish-ready clips, on your own machine.",
  applicationName: "Pipeline Manager",
};

export const viewport: Viewport = {
  colorScheme: "dark light",
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: "#0c0d11" },
    { media: "(prefers-color-scheme: light)", color: "#f7f7f9" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  if (isDock((await headers()).get("x-path"))) return <DockDocument>{children}</DockDocument>;
  const { since, settings, counts, pinned } = await getShell();
  const layouts = readTableLayouts((await cookies()).getAll());
  return (
    <html lang="en" data-theme={settings.theme}>
      <body>
        <Shell {...{ counts, pinned, settings }}>
          <TableLayouts initial={layouts}>{children}</TableLayouts>
        </Shell>
        <StrayDrops />
        <UploadPanel />
        <Toaster />
        <UndoKeys />
        <LeaveGuard />
        <Live since={since} />
        <ThemeKeeper key={since} theme={settings.theme} />
      </body>
    </html>
  );
}

/** The dock is a window of its own: nothing of the shell is around it, and nothing of it is loaded. */
async function DockDocument({ children }: { children: ReactNode }) {
  const { theme } = await getSettings();
  return (
    <html lang="en" data-theme={theme}>
      <body>{children}</body>
    </html>
  );
}

function isDock(path: string | null): boolean {
  return path === "/dock" || path?.startsWith("/dock/") === true;
}
