import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { absolute: "Dock" },
  description: "The next prompt in one click, the finished file dropped, the job done.",
  applicationName: "Pipeline Dock",
  manifest: "/dock.webmanifest",
};

export const viewport: Viewport = {
  colorScheme: "dark light",
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: "#0c0d11" },
    { media: "(prefers-color-scheme: light)", color: "#f7f7f9" },
  ],
};

export default function DockLayout({ children }: { children: ReactNode }) {
  return children;
}
