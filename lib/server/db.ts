import { setImmediate as turn } from "node:timers/promises";
import { backUpBeforeBulk, isBackupDue } from "./backups/before-bulk";
import { asUserError } from "./database-errors";
import { whileGateIsClosed } from "./database-gate";
import { databaseUrl } from "./environment";
import { DOMAINS, publish } from "./events";
import { refreshFolders } from "./folders/refresh-folders";
import { rebuildFunnel, refreshFunnel } from "./funnel/refresh";
import { type ChangeOrigin, PrismaClient } from "./generated/prisma/client";
import { refreshMediaSearch } from "./media/refresh-search";
import { once } from "./once";
import { type Outcome, UserError } from "./outcome";
import { StatementReusingAdapter } from "./reused-statements";
import { hasChanged, touchedFileIds, touchedRecords } from "./touched";
import type { Tx } from "./tx";

/**
 * The only place that opens the database: one writer behind a queue, one read-only client for everybody else.
 *
 * The adapter has a single connection that does not isolate: a write that another request makes while a transaction awaits
 * would join that transaction and vanish with its rollback. Hence the queue, and hence readers that SQLite itself keeps
 * from writing and that see committed rows only.
 */
export type { Tx };

/** What a recorded write comes back with. `change` is null when it touched no row of user data. */
export type Written<T> = { value: T; change: RecordedChange | null };

export type RecordedChange = { id: number; sentence: string };

export type WriteOptions = {
  origin: ChangeOrigin;
  /** The change that this write takes back. */
  undoOfId?: number;
  /** A second write with the same key is not run: it gets the first one's answer (which must survive JSON). */
  idempotencyKey?: string;
  /** Becomes a part of that change, whose sentence it writes anew: long work in many transactions is one change to a person. */
  partOf?: number | null;
  /** Runs once it is this write's turn, before its transaction begins: nothing else is written from then on. */
  onTurn?: () => Promise<Turn>;
};

/** What a write that needs more than the database is given. */
export type Turn = {
  /** A database file that the mutation reads as the schema `imported`. */
  attached?: string;
  /** Too much for the log: rows are not recorded, and the change is taken back by restoring this backup. */
  backup?: string;
};

/** The change that a write was to become a part of has been taken back meanwhile. */
export class ChangeTakenBack extends Error {
  constructor() {
    super("The change was taken back.");
  }
}

/** The read-only client: SQLite refuses a write on it. */
export function db(): PrismaClient {
  return connections().reader;
}

/**
 * Runs one mutation in one transaction, recorded as one change (triggers log every row it touches), brings derived data up
 * to date in the same transaction, and tells everybody once it is committed. One that turns out to be about very many records is run a second
 * time, after a backup. Writes run one after another; requests that only read have their turn between the parts of one.
 *
 * Throws what the mutation throws, with constraint violations turned into a `UserError`; nothing is then changed.
 */
export async function write<T>(
  options: WriteOptions,
  mutation: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Written<T>> {
  try {
    return await writeOnce(options, mutation, true);
  } catch (error) {
    if (!(error instanceof BackupFirst)) throw error;
    // Others write meanwhile: a backup of a large database takes half a minute.
    await backUpBeforeBulk();
    return writeOnce(options, mutation, false);
  }
}

async function writeOnce<T>(
  { partOf, onTurn, ...options }: WriteOptions,
  mutation: (tx: Tx) => Promise<Outcome<T>>,
  mayAsk: boolean,
): Promise<Written<T>> {
  const { written, event } = await enqueue(async (tx, { backup }) => {
    if (partOf) await requireStanding(tx, partOf);
    const repeated = await answerToRepeatedWrite<T>(tx, options.idempotencyKey);
    if (repeated) return { written: repeated, event: null };

    const data = { ...options, backup, sentence: "" };
    const { id } = await tx.change.create({ data, select: { id: true } });
    await recordInto(tx, backup ? null : id);
    const { sentence, value } = await mutation(tx);
    await recordInto(tx, null);
    await turn();
    if (!backup && !(await hasChanged(tx, id))) throw new NothingChanged(value);

    const answer = options.idempotencyKey ? JSON.stringify(value) : null;
    await tx.change.update({ where: { id }, data: { sentence, answer }, select: { id: true } });
    if (backup) return unlogged(tx, { value, change: { id, sentence } });
    const records = await touchedRecords(tx, id);
    if (mayAsk && isBackupDue(records.reduce((sum, { ids }) => sum + ids.length, 0))) throw new BackupFirst();
    await refreshFunnel(tx, id);
    await refreshFolders(tx, id);
    await turn();
    const fileIds = await touchedFileIds(tx, id);
    const changeId = partOf ? await joinTo(tx, partOf, { id, sentence }) : id;
    return { written: { value, change: { id: changeId, sentence } }, event: { changeId, records, fileIds } };
  }, onTurn).catch(async (error: unknown) => {
    if (!(error instanceof NothingChanged)) throw error;
    if (options.idempotencyKey) await enqueue((tx) => noteNothingChanged(tx, options, error.value));
    return { written: { value: error.value as T, change: null }, event: null };
  });
  if (event) publish(event);
  return written;
}

/**
 * A write that is not a change a person made: facts read from files, the queue, housekeeping. Not logged, not undoable and
 * not published; the caller publishes what screens should know.
 */
export function writeQuietly<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return enqueue(work);
}

/** Closes both clients after the writes that wait; the next call opens them again. For tests and for shutting down. */
export async function closeDatabase(): Promise<void> {
  const open = holder.connections;
  holder.connections = null;
  if (!open) return;
  await open.tail.catch(() => undefined);
  await Promise.all([open.reader.$disconnect(), open.writer.$disconnect()]);
}

/**
 * Closes the database and has `exchange` put another one in its place. From the first moment on writes are refused, because what they were
 * meant for may not be there afterwards; reading goes on until the database is closed and waits then. `prepare` runs once the last write
 * has ended.
 */
export async function exchangeDatabase(prepare: () => Promise<void>, exchange: () => void): Promise<void> {
  if (holder.isBeingExchanged) throw new UserError(BEING_EXCHANGED);
  holder.isBeingExchanged = true;
  try {
    await holder.connections?.tail;
    await prepare();
    await whileGateIsClosed(async () => {
      await closeDatabase();
      exchange();
    });
  } finally {
    holder.isBeingExchanged = false;
  }
}

const BEING_EXCHANGED = "A backup is being restored, so nothing was changed. Try again in a moment.";

/**
 * Milliseconds. Prisma's own limit of 5 s is too short: taking back the deletion of 50,000 jobs with their files is two minutes'
 * work for a busy machine. Work that is not SQL stays outside all the same.
 */
const TRANSACTION_TIMEOUT = 600_000;

type Connections = { reader: PrismaClient; writer: PrismaClient; tail: Promise<unknown>; isTuned: boolean };

const holder = once("database", () => ({
  connections: null as Connections | null,
  isBeingExchanged: false,
}));

function connections(): Connections {
  holder.connections ??= open(databaseUrl());
  return holder.connections;
}

function open(url: string): Connections {
  return {
    reader: new PrismaClient({
      adapter: new StatementReusingAdapter({ url, readonly: true, fileMustExist: true }),
    }),
    writer: new PrismaClient({ adapter: new StatementReusingAdapter({ url, fileMustExist: true }) }),
    tail: Promise.resolve(),
    isTuned: false,
  };
}

function enqueue<T>(
  work: (tx: Tx, given: Turn) => Promise<T>,
  onTurn: () => Promise<Turn> = async () => ({}),
): Promise<T> {
  if (holder.isBeingExchanged) return Promise.reject(new UserError(BEING_EXCHANGED));
  const open = connections();
  const result = open.tail.then(async () => {
    if (!open.isTuned) await tune(open);
    const given = await onTurn();
    // Not inside of the transaction: SQLite refuses that.
    if (given.attached) await open.writer.$executeRaw`ATTACH DATABASE ${given.attached} AS imported`;
    try {
      return await open.writer.$transaction(
        async (tx) => {
          const value = await work(tx, given);
          await turn();
          if (await refreshMediaSearch(tx)) catchUp(open);
          await turn();
          return value;
        },
        { timeout: TRANSACTION_TIMEOUT, maxWait: TRANSACTION_TIMEOUT },
      );
    } catch (error) {
      throw asUserError(error);
    } finally {
      if (given.attached) await open.writer.$executeRaw`DETACH DATABASE imported`;
    }
  });
  open.tail = result.catch(() => undefined);
  return result;
}

/** What is still to be indexed follows in writes of their own, behind those that wait already; a start does it, too. */
function catchUp(open: Connections): void {
  setImmediate(() => {
    if (holder.connections === open) enqueue(async () => undefined).catch(logError);
  });
}

function logError(error: unknown): void {
  console.error("The search could not be brought up to date.", error);
}

/**
 * Pages of 4 kB in the journal before they are carried over into the database. Files that come in touch the same pages of a dozen indexes
 * again and again: with SQLite's 1,000 they were carried over anew several times a second.
 */
const CHECKPOINT = 4_000;

async function tune(open: Connections): Promise<void> {
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "foreign_keys = ON",
    "busy_timeout = 5000",
    `wal_autocheckpoint = ${CHECKPOINT}`,
  ])
    await open.writer.$queryRawUnsafe(`PRAGMA ${pragma}`);
  open.isTuned = true;
}

/** What nobody logged row by row: everything may be another. */
async function unlogged<T>(tx: Tx, written: Written<T>) {
  await rebuildFunnel(tx);
  const records = DOMAINS.map((domain) => ({ domain, ids: [] }));
  const arrived = await tx.storedFile.findMany({ where: { place: "incoming" }, select: { id: true } });
  const fileIds = arrived.map(({ id }) => id);
  return { written, event: { changeId: written.change?.id ?? null, records, fileIds } };
}

/** Rolls back a mutation that turned out to be about very many records: it runs again once there is a backup. */
class BackupFirst extends Error {
  constructor() {
    super("A backup is to be made first.");
  }
}

/** Rolls back a mutation that left every value as it was, so that saving a form twice leaves no trace. */
class NothingChanged extends Error {
  constructor(readonly value: unknown) {
    super("Nothing changed.");
  }
}

async function recordInto(tx: Tx, changeId: number | null): Promise<void> {
  await tx.$executeRaw`UPDATE CurrentChange SET changeId = ${changeId} WHERE id = 1`;
}

async function requireStanding(tx: Tx, id: number): Promise<void> {
  const whole = await tx.change.findUnique({ where: { id }, select: { undoneById: true } });
  if (whole?.undoneById !== null) throw new ChangeTakenBack();
}

async function joinTo(tx: Tx, whole: number, { id, sentence }: RecordedChange): Promise<number> {
  await tx.$executeRaw`UPDATE ChangeRow SET changeId = ${whole} WHERE changeId = ${id}`;
  await tx.change.delete({ where: { id }, select: { id: true } });
  await tx.change.update({ where: { id: whole }, data: { sentence }, select: { id: true } });
  return whole;
}

async function answerToRepeatedWrite<T>(tx: Tx, idempotencyKey?: string): Promise<Written<T> | null> {
  if (!idempotencyKey) return null;
  const first = await tx.change.findUnique({ where: { idempotencyKey } });
  if (!first) return null;
  return { value: JSON.parse(first.answer ?? "null"), change: recordedChange(first) };
}

/** The change that a key stands for; null of one that touched nothing. */
export function recordedChange({ id, sentence }: RecordedChange): RecordedChange | null {
  return sentence === "" ? null : { id, sentence };
}

/** The same act, sent again because its answer was lost, must not do later what it did not do then. A change without a sentence is none to a person. */
async function noteNothingChanged(
  tx: Tx,
  { origin, idempotencyKey }: WriteOptions,
  value: unknown,
): Promise<void> {
  await tx.change.upsert({
    where: { idempotencyKey },
    create: { origin, idempotencyKey, sentence: "", answer: JSON.stringify(value) },
    update: {},
    select: { id: true },
  });
}
