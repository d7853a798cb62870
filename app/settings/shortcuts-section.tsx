"use client";

import { useId } from "react";
import { useAction } from "@/components/form/use-action";
import { useLiveSwitch } from "@/components/form/use-live-switch";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/switch";
import { resetShortcuts, updateSettings } from "@/lib/actions/settings";
import {
  type ShortcutGroup,
  type ShortcutKeys,
  shortcutGroups,
  shortcuts,
} from "@/lib/core/shortcuts/catalogue";
import { SettingsPanel } from "./settings-panel";
import { ShortcutRow } from "./shortcut-row";

export type ShortcutsSectionProps = { isEnabled: boolean; changed: ShortcutKeys };

/** Every single-key shortcut: its key, another one, or none (WCAG 2.1.4). Each change takes effect at once. */
export function ShortcutsSection({ isEnabled, changed }: ShortcutsSectionProps) {
  const switchId = useId();
  const [update] = useAction(updateSettings);
  const [isOn, onSwitch] = useLiveSwitch(isEnabled, (shortcutsEnabled) => update({ shortcutsEnabled }));
  const [reset, isResetting] = useAction(resetShortcuts);
  return (
    <SettingsPanel
      id="shortcuts"
      title="Shortcuts"
      description="To change a key, click it and press the new one, or two one after the other. Keys with Ctrl, ⌘ or Alt always work."
      aside={
        Object.keys(changed).length > 0 && (
          <Button size="sm" variant="ghost" isPending={isResetting} onClick={() => reset({ id: null })}>
            Reset all
          </Button>
        )
      }
    >
      <div className="mb-4 flex items-center gap-2.5">
        <Switch id={switchId} checked={isOn} onChange={({ target }) => void onSwitch(target.checked)} />
        <label htmlFor={switchId} className="font-medium">
          Single-key shortcuts
        </label>
      </div>
      <div className="columns-1 gap-8 xl:columns-2">
        {(Object.keys(shortcutGroups) as ShortcutGroup[]).map((group) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`} className="mb-4 break-inside-avoid">
            <h3 id={`shortcuts-${group}`} className="mb-1 text-sm text-faint">
              {shortcutGroups[group]}
            </h3>
            <ul className="divide-y divide-line-soft border-y border-line-soft">
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <ShortcutRow key={shortcut.id} shortcut={shortcut} own={changed[shortcut.id]} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </SettingsPanel>
  );
}
