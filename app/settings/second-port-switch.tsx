"use client";

import { CircleAlert } from "lucide-react";
import { useId } from "react";
import { useAction } from "@/components/form/use-action";
import { useLiveSwitch } from "@/components/form/use-live-switch";
import { Switch } from "@/components/ui/switch";
import { updateSettings } from "@/lib/actions/settings";
import type { SecondPortState } from "@/lib/server/dock-program/second-port";

export type SecondPortSwitchProps = {
  answersDockProgram: boolean;
  secondPort: { port: number; state: SecondPortState };
};

/** Whether the predecessor's dock program is answered, and whether that works. */
export function SecondPortSwitch({ answersDockProgram, secondPort }: SecondPortSwitchProps) {
  const id = useId();
  const [update] = useAction(updateSettings);
  const [isOn, onSwitch] = useLiveSwitch(answersDockProgram, (next) => update({ answersDockProgram: next }));
  const { port, state } = secondPort;
  return (
    <div className="mt-5 border-t border-line-soft pt-4">
      <div className="flex items-center gap-2.5">
        <Switch
          id={id}
          checked={isOn}
          aria-describedby={`${id}-hint ${id}-state`}
          onChange={({ target }) => void onSwitch(target.checked)}
        />
        <label htmlFor={id} className="font-medium">
          Also answer on port {port}
        </label>
      </div>
      <p id={`${id}-hint`} className="mt-1.5 max-w-prose text-dim">
        For the floating dock program of the predecessor, which has this address written into it: it then
        works with this app, unchanged. Only what that program asks for is answered there, and only to this
        machine.
      </p>
      <p id={`${id}-state`} role="status" className="mt-1.5 flex max-w-prose gap-1.5 text-sm">
        {isOn && state === "open" && <span className="text-complete">Answering on port {port}.</span>}
        {isOn && state === "own" && (
          <span className="text-dim">
            The app itself is on port {port}, where the program finds all but its list of projects.
          </span>
        )}
        {isOn && state === "taken" && (
          <span className="flex gap-1.5 text-failed">
            <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
            Another program has port {port}, perhaps the predecessor itself. Close it: the port is tried again
            every ten seconds.
          </span>
        )}
      </p>
    </div>
  );
}
