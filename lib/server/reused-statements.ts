import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { Database, Statement } from "better-sqlite3";
import { databaseMayOpen } from "./database-gate";

/** Statements that are kept prepared, the ones used last. Lists of ids make many that differ in their length alone. */
const KEPT = 256;

/**
 * Prisma's adapter prepares every statement anew, and SQLite compiles the triggers of a table each time: for a write of many statements
 * that takes longer than running them. This one keeps what it has prepared. SQLite itself prepares again what a change of the schema
 * made stale.
 */
export class StatementReusingAdapter extends PrismaBetterSqlite3 {
  override async connect() {
    await databaseMayOpen();
    const adapter = await super.connect();
    // Private in its types; a version without it is to fail at once, not to be slow unnoticed.
    const client: unknown = Reflect.get(adapter, "client");
    if (!isDatabase(client)) throw new Error("The SQLite adapter has changed: it has no client.");
    reuseStatements(client);
    return adapter;
  }
}

function isDatabase(value: unknown): value is Database {
  return typeof value === "object" && value !== null && "prepare" in value;
}

function reuseStatements(database: Database): void {
  const prepare = database.prepare.bind(database);
  const known = new Map<string, ReusedStatement>();
  const prepareOnce = (sql: string) => {
    const statement = known.get(sql) ?? new ReusedStatement(prepare(sql));
    // The one used last stands at the end.
    known.delete(sql);
    known.set(sql, statement);
    if (known.size > KEPT) known.delete(known.keys().next().value ?? "");
    return statement;
  };
  // All that the adapter asks of a statement.
  Object.assign(database, { prepare: prepareOnce });
}

/** `bind` of better-sqlite3 is for good; here it gives the statement with those values for the next call alone. */
class ReusedStatement {
  readonly reader: boolean;
  readonly #statement: Statement<unknown[]>;
  readonly #columns: ReturnType<Statement["columns"]>;

  constructor(statement: Statement<unknown[]>) {
    this.reader = statement.reader;
    this.#statement = this.reader ? statement.raw() : statement;
    this.#columns = this.reader ? statement.columns() : [];
  }

  bind(values: unknown[]) {
    return {
      reader: this.reader,
      columns: () => this.#columns,
      run: () => this.run(values),
      raw: () => ({ all: () => this.#statement.all(values) }),
    };
  }

  run(values: unknown[] = []) {
    return this.#statement.run(values);
  }
}
