"use client";

import { useEffect, useRef, useState } from "react";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { announce } from "@/components/ui/announce";
import { jobTitle } from "@/lib/core/jobs/job-title";
import { allBut, lockedValue, type PartId, partsOf, withLock } from "@/lib/core/mixer/parts";
import {
  type MixerLocks,
  type MixerSettings,
  noLocks,
  readCount,
  rollAddress,
} from "@/lib/core/mixer/settings";
import type { MixerCombination } from "@/lib/server/mixer/look";
import type { MixerRoll } from "@/lib/server/mixer/roll";
import {
  emptySession,
  entryOf,
  keepSession,
  type MixerSession,
  readSession,
  withCurrentEntry,
  withEntry,
} from "./mixer-session";
import { useLook } from "./use-look";

export type Mixer = ReturnType<typeof useMixer>;

export type MixerOptions = {
  /** A page without a roll begins with one. */
  rollsAtFirst?: boolean;
  /** One at a time, whatever the settings say. */
  isSingle?: boolean;
};

/** Rolls, what was rolled, and what is locked; kept for this tab, so that one can go away and come back. */
export function useMixer({ rollsAtFirst = false, isSingle = false }: MixerOptions = {}) {
  const [session, setSession] = useState<MixerSession>(emptySession);
  const [isReady, setIsReady] = useState(false);
  const [isRolling, setIsRolling] = useState(false);
  /** What there is to say about the last roll: why it found nothing, or less than asked for. */
  const [notes, setNotes] = useState<string[]>([]);
  const [focused, setFocused] = useState<PartId>("character");
  const asking = useRef<AbortController>(null);

  const { settings, locks } = session;
  const entry = entryOf(session);
  const combinations = entry?.combinations ?? noCombinations;
  const current = combinations[entry?.current ?? 0] ?? null;
  const parts = current ? partsOf(current) : [];

  useEffect(() => {
    const kept = readSession();
    if (kept) setSession(kept);
    setIsReady(true);
  }, []);
  useEffect(() => {
    if (isReady) keepSession(session);
  }, [session, isReady]);

  /** Asks for a roll and says what came; null when nothing did, or when another roll was asked for meanwhile. */
  const ask = async (address: string) => {
    asking.current?.abort();
    const own = new AbortController();
    asking.current = own;
    setIsRolling(true);
    try {
      const rolled = await askServer<MixerRoll>(address, { signal: own.signal });
      own.signal.throwIfAborted();
      setNotes(rolled.nothing);
      const [first] = rolled.combinations;
      // Why there is nothing is said by the notes themselves.
      if (first) announce(titleOf(first));
      return first ? rolled : null;
    } catch (error) {
      if (!own.signal.aborted) setNotes([problemInWords(error)]);
      return null;
    } finally {
      if (!own.signal.aborted) setIsRolling(false);
    }
  };

  const roll = async (withLocks: MixerLocks = locks): Promise<boolean> => {
    const count = isSingle ? 1 : readCount(settings.count);
    if (count === null) return false;
    const rolled = await ask(rollAddress(settings, withLocks, count));
    if (!rolled) return false;
    if (rolled.combinations.length < count) setNotes([onlyLeft(rolled.combinations.length)]);
    setSession((before) => {
      // What is ticked stays: that is what it was ticked for.
      const ticked = entryOf(before)?.ticked ?? [];
      const kept = (entryOf(before)?.combinations ?? []).filter(({ key }) => ticked.includes(key));
      const fresh = rolled.combinations.filter(({ key }) => !ticked.includes(key));
      return withEntry(
        { ...before, locks: withLocks },
        {
          combinations: [...kept, ...fresh],
          current: kept.length % (kept.length + fresh.length),
          ticked,
          seed: rolled.seed,
        },
      );
    });
    return true;
  };

  const rollPart = async (id: PartId) => {
    if (!current || !entry) return;
    // Two that differ: one of them is another than the one that is there.
    const besides = { ...settings, seed: "" };
    const rolled = await ask(rollAddress(besides, allBut(current, id), 2));
    const other = rolled?.combinations.find(({ key }) => key !== current.key);
    if (!rolled) return;
    if (!other) return setNotes([`Nothing else goes here${settings.isUntried ? " that is untried" : ""}.`]);
    const part = partsOf(other).find((one) => one.id === id);
    setSession((before) => {
      const isLocked = lockedValue(before.locks, id) !== null;
      const next = isLocked && part ? withLock(before.locks, id, part.value) : before.locks;
      const replaced = entry.combinations.map((one) => (one.key === current.key ? other : one));
      const ticked = entry.ticked.filter((key) => key !== current.key);
      return withEntry(
        { ...before, locks: next },
        { ...entry, combinations: replaced, ticked, seed: rolled.seed },
      );
    });
  };

  const toggleLock = (id: PartId) => {
    const value = parts.find((part) => part.id === id)?.value;
    if (!value) return;
    const isLocked = lockedValue(locks, id)?.id === value.id;
    setSession((before) => ({ ...before, locks: withLock(before.locks, id, isLocked ? null : value) }));
    setFocused(id);
  };

  const look = useLook(combinations, { isReady, setSession });
  const rollAtFirst = useRef(rollsAtFirst);
  useEffect(() => {
    if (!isReady || !rollAtFirst.current) return;
    rollAtFirst.current = false;
    if (session.entries.length === 0) void roll();
  });

  return {
    ...{
      settings,
      locks,
      entry,
      combinations,
      current,
      parts,
      isRolling,
      isReady,
      notes,
      focused,
      roll,
      rollPart,
      toggleLock,
    },
    rolls: session.entries,
    at: session.at,
    onFocus: setFocused,
    unlock: () => setSession((before) => ({ ...before, locks: noLocks })),
    set: (change: Partial<MixerSettings>) =>
      setSession((before) => ({ ...before, settings: { ...before.settings, ...change } })),
    /** Locks a value, and keeps the lock when something goes with it. */
    rollWith: (id: PartId, value: { id: number; name: string }) => roll(withLock(locks, id, value)),
    goTo: (at: number) => {
      setSession((before) => ({ ...before, at }));
      setNotes([]);
      void look(session.entries[at]?.combinations ?? []);
    },
    show: (index: number) =>
      setSession((before) => withCurrentEntry(before, (one) => ({ ...one, current: index }))),
    tick: (keys: readonly string[], isTicked: boolean) =>
      setSession((before) =>
        withCurrentEntry(before, (one) => {
          const others = one.ticked.filter((key) => !keys.includes(key));
          return { ...one, ticked: isTicked ? [...others, ...keys] : others };
        }),
      ),
  };
}

function onlyLeft(count: number): string {
  return count === 1 ? "There is only 1 left to roll." : `There are only ${count} left to roll.`;
}

const noCombinations: MixerCombination[] = [];

export function titleOf({ character, picks }: MixerCombination): string {
  return jobTitle({ characterName: character.name, ingredientNames: picks.map(({ name }) => name) });
}
