import { once } from "../once";
import { purgeOld } from "./purge";

/** Milliseconds. */
const DAY = 86_400_000;

const daily = once("trash.daily", () => ({
  timer: null as NodeJS.Timeout | null,
  run: Promise.resolve() as Promise<unknown>,
  isStopped: false,
}));

/** Now and once a day, behind the scenes: what has been in the trash for long enough goes for good. */
export function startDailyPurge(): void {
  daily.isStopped = false;
  const begin = () => {
    daily.run = purgeOld(new Date(), () => daily.isStopped).catch((error: unknown) =>
      console.error("The trash could not be looked through", error),
    );
  };
  begin();
  daily.timer = setInterval(begin, DAY);
  daily.timer.unref();
}

/** After the transaction that is under way; the next start goes on. */
export async function stopDailyPurge(): Promise<void> {
  daily.isStopped = true;
  if (daily.timer) clearInterval(daily.timer);
  await daily.run;
}
