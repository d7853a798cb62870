"use client";

import { RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useLiveSwitch } from "@/components/form/use-live-switch";
import { useIsAlive } from "@/components/list/use-is-alive";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import { changeShortcut, resetShortcuts } from "@/lib/actions/settings";
import { keyNames, type Shortcut } from "@/lib/core/shortcuts/catalogue";
import { useKeyRecorder } from "./use-key-recorder";

export type ShortcutRowProps = {
  shortcut: Shortcut;
  /** Another key, null for off, undefined for as it came. */
  own: string | null | undefined;
};

/** One shortcut: its key, which a click on it changes, and its switch. What is refused is said below it. */
export function ShortcutRow({ shortcut: { id, keys: original, label }, own }: ShortcutRowProps) {
  const errorId = useId();
  const [error, setError] = useState<string>();
  const [change, isChanging] = useAction(changeShortcut);
  const [reset, isResetting] = useAction(resetShortcuts);
  const keys = own === undefined ? original : own;

  const settle = async (work: ReturnType<typeof change>) => {
    const result = await work;
    setError(result.ok ? undefined : result.fields?.keys);
    return result;
  };
  const [isOn, onSwitch] = useLiveSwitch(keys !== null, (next) =>
    settle(next ? reset({ id }) : change({ id, keys: null })),
  );
  const recorder = useKeyRecorder((next) => void settle(change({ id, keys: next })));
  const shown = recorder.pressed ?? keys;
  // A hundred buttons and switches are most of the page's HTML, and none of them works before.
  const isAlive = useIsAlive();
  return (
    <li className="py-1">
      <div className="flex min-h-7 items-center gap-2">
        <span className={keys === null ? "flex-1 text-faint" : "flex-1 text-dim"}>{label}</span>
        {own !== undefined && (
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Reset ${label}`}
            title={`Back to ${keyNames(original).join(" ")}`}
            isPending={isResetting}
            onClick={() => void settle(reset({ id }))}
          >
            <RotateCcw aria-hidden />
          </Button>
        )}
        {isAlive && (
          <>
            <Button
              size="sm"
              aria-label={
                recorder.isOn ? `Press the new key for ${label}` : `Change ${label}, now ${spoken(keys)}`
              }
              aria-describedby={error ? errorId : undefined}
              isPending={isChanging}
              {...recorder.props}
              className="min-w-24 data-takes-keys:border-primary data-takes-keys:bg-primary-tint"
            >
              {recorder.isOn && !recorder.pressed ? (
                "Press a key"
              ) : shown ? (
                keyNames(shown).map((key) => <Kbd key={key}>{key}</Kbd>)
              ) : (
                <span className="text-faint">Off</span>
              )}
            </Button>
            <Switch
              aria-label={label}
              checked={isOn}
              onChange={({ target }) => void onSwitch(target.checked)}
            />
          </>
        )}
      </div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </li>
  );
}

function spoken(keys: string | null): string {
  return keys === null ? "off" : keyNames(keys).join(" then ");
}
