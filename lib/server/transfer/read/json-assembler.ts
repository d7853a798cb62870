import { TokenType } from "@streamparser/json";
import { quote } from "@/lib/core/transfer/quote";
import { UserError } from "../../outcome";

export type JsonHandlers = {
  /** Whatever stands in the document, or among its tables, and is no table. */
  onProperty(name: string, value: unknown): void;
  onTable(name: string): void;
  /** One entry of a table, whatever it is; `place` is such as `tables.jobs[3]`. */
  onRecord(table: string, value: unknown, place: string): void;
};

/** Levels of lists and objects, of which an export needs six. */
const DEEPEST = 10;
/** Values of one record, or of everything beside the records, with 16 characters as one: a project can have all jobs. */
const MOST_VALUES = 5_000_000;

/** document → tables → table → what is assembled and handed over. */
type Role = "document" | "tables" | "table" | "value";
type Frame = {
  role: Role;
  value: Record<string, unknown> | unknown[];
  /** Of an object, the key that is being read; of a table, the number of entries before this one. */
  key: string | null;
  count: number;
  expects: "key" | "key or end" | "colon" | "value" | "value or end" | "comma or end";
};

/** Builds records out of tokens, and checks what the tokenizer does not: their order, doubled keys, keys that change objects, depth. */
export class JsonAssembler {
  isDone = false;
  private readonly frames: Frame[] = [];
  private values = 0;

  constructor(private readonly handlers: JsonHandlers) {}

  take(token: TokenType, value: unknown): void {
    if (this.isDone) throw this.refusal("there is more after its end");
    const frame = this.frames.at(-1);
    switch (token) {
      case TokenType.LEFT_BRACE:
        this.open({});
        break;
      case TokenType.LEFT_BRACKET:
        this.open([]);
        break;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.close(token === TokenType.RIGHT_BRACKET);
        break;
      case TokenType.COLON:
        if (frame?.expects !== "colon") throw this.unexpected("a colon");
        frame.expects = "value";
        break;
      case TokenType.COMMA:
        if (frame?.expects !== "comma or end") throw this.unexpected("a comma");
        frame.expects = Array.isArray(frame.value) ? "value" : "key";
        break;
      default:
        if (frame?.expects === "key" || frame?.expects === "key or end") this.takeKey(frame, value);
        else this.takeValue(value);
    }
  }

  /** Where the reading is, such as `tables.characters[17].name`. */
  place(): string {
    return placeIn(this.frames);
  }

  private open(value: Record<string, unknown> | unknown[]): void {
    const parent = this.expectValue();
    if (this.frames.length >= DEEPEST)
      throw new UserError(`${this.place()} is nested more deeply than anything in an export.`);
    const isList = Array.isArray(value);
    const role = roleOf(parent, isList);
    if (role === "document" && isList) throw this.refusal("it begins with a list, not with an object");
    if (role === "table") this.handlers.onTable(parent?.key ?? "");
    this.frames.push({ role, value, key: null, count: 0, expects: isList ? "value or end" : "key or end" });
  }

  private close(isList: boolean): void {
    const frame = this.frames.at(-1);
    const isOpen =
      frame &&
      Array.isArray(frame.value) === isList &&
      ["comma or end", isList ? "value or end" : "key or end"].includes(frame.expects);
    if (!isOpen) throw this.unexpected("a bracket");
    this.frames.pop();
    if (frame.role === "value") this.give(frame.value);
    else if (this.frames.length === 0) this.isDone = true;
    else this.valueIsOver();
  }

  private takeKey(frame: Frame, key: unknown): void {
    if (typeof key !== "string") throw this.unexpected("a value without a name");
    frame.key = key;
    this.countValue(key);
    if (FORBIDDEN.has(key))
      throw new UserError(
        `${placeIn(this.frames)} has a name that no export has: it could change the program.`,
      );
    if (Object.hasOwn(frame.value, key)) throw new UserError(`${this.place()} is there twice.`);
    if (frame.role === "document" || frame.role === "tables") Object.assign(frame.value, { [key]: true });
    frame.expects = "colon";
  }

  private takeValue(value: unknown): void {
    if (!this.expectValue()) throw this.refusal("it is a single value, not an object");
    this.give(value);
  }

  /** A whole value goes where it belongs. */
  private give(value: unknown): void {
    const frame = this.frames.at(-1);
    if (!frame) return;
    switch (frame.role) {
      case "table":
        this.handlers.onRecord(this.frames.at(-2)?.key ?? "", value, this.place());
        break;
      case "tables":
        this.handlers.onProperty(`tables.${frame.key}`, value);
        break;
      case "document":
        this.handlers.onProperty(frame.key ?? "", value);
        break;
      case "value":
        if (Array.isArray(frame.value)) frame.value.push(value);
        else if (frame.key !== null) frame.value[frame.key] = value;
    }
    this.countValue(value);
    if (frame.role === "table") this.values = 0;
    this.valueIsOver();
  }

  /** What is kept in memory at a time has an end. */
  private countValue(value: unknown): void {
    this.values += typeof value === "string" ? 1 + value.length / 16 : 1;
    if (this.values > MOST_VALUES) throw new UserError(`${this.place()} holds more than any export would.`);
  }

  private valueIsOver(): void {
    const frame = this.frames.at(-1);
    if (!frame) return;
    frame.count += 1;
    frame.expects = "comma or end";
  }

  private expectValue(): Frame | undefined {
    const frame = this.frames.at(-1);
    if (frame && frame.expects !== "value" && frame.expects !== "value or end")
      throw this.unexpected("a value");
    return frame;
  }

  private unexpected(what: string): UserError {
    return this.refusal(`there is ${what} too many or in the wrong place at ${this.place()}`);
  }

  private refusal(why: string): UserError {
    return new UserError(`The file is not JSON that can be read: ${why}.`);
  }
}

/** Names that objects of the language itself have: no export has them, and code that copies properties could trip over them. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function roleOf(parent: Frame | undefined, isList: boolean): Role {
  if (!parent) return "document";
  if (parent.role === "document" && parent.key === "tables" && !isList) return "tables";
  return parent.role === "tables" && isList ? "table" : "value";
}

function placeIn(frames: readonly Frame[]): string {
  const steps = frames.map(({ value, key, count }) => {
    if (Array.isArray(value)) return `[${count}]`;
    return key === null ? "" : `.${key.length > 60 || /[^\w-]/.test(key) ? quote(key) : key}`;
  });
  return steps.join("").replace(/^\./, "") || "its beginning";
}
