import { lexer, type Token, type Tokens } from "marked";
import { createElement, Fragment, type ReactNode } from "react";
import { decodeEntities, isSafeHref } from "@/lib/core/text/markdown";

/**
 * Markdown as elements, drawn on the server: what is written is read by a library, and each kind of token it knows becomes an element of
 * ours. HTML stays the text it is, links lead to the web or to mail only, and pictures are links, since no page asks another host for
 * anything (docs/decisions/0085).
 */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="flex max-w-prose flex-col gap-3 text-dim wrap-anywhere [&_h3,&_h4,&_strong]:text-foreground [&_h3]:text-md [&_h3]:font-semibold [&_h4]:font-semibold">
      {drawAll(read(text), 0)}
    </div>
  );
}

/** Levels of quotes and lists; what lies deeper is shown as it was written. */
const DEEPEST = 12;

function read(text: string): Token[] {
  try {
    return lexer(text);
  } catch {
    // Thousands of levels end in a full stack.
    return [{ type: "text", raw: text, text }];
  }
}

/** As arguments, not as a list: what was written has no ids that could be keys. */
function drawAll(tokens: readonly Token[] = [], depth: number): ReactNode {
  return createElement(Fragment, null, ...tokens.map((token) => draw(token, depth)));
}

function draw(token: Token, depth: number): ReactNode {
  if (depth > DEEPEST) return token.raw;
  const inside = () => drawAll("tokens" in token ? token.tokens : undefined, depth + 1);
  switch (token.type) {
    case "space":
    case "def":
      return null;
    case "heading":
      return token.depth <= 2 ? <h3>{inside()}</h3> : <h4>{inside()}</h4>;
    case "paragraph":
      return <p>{inside()}</p>;
    case "text":
      return token.tokens ? inside() : decodeEntities(token.text);
    case "escape":
      return token.text;
    case "strong":
      return <strong className="font-semibold">{inside()}</strong>;
    case "em":
      return <em>{inside()}</em>;
    case "del":
      return <del>{inside()}</del>;
    case "br":
      return <br />;
    case "hr":
      return <hr className="border-line-soft" />;
    case "codespan":
      return <code className="rounded-xs bg-raised px-1 font-mono text-sm">{token.text}</code>;
    case "code":
      return (
        <pre className="rounded-sm bg-raised p-3 font-mono text-sm whitespace-pre-wrap">{token.text}</pre>
      );
    case "blockquote":
      return (
        <blockquote className="flex flex-col gap-2 border-l-2 border-line-strong pl-3">{inside()}</blockquote>
      );
    case "list":
      return drawList(token as Tokens.List, depth);
    case "table":
      return drawTable(token as Tokens.Table, depth);
    case "link":
      return drawLink(token.href, inside());
    case "image":
      return drawLink(token.href, token.text || token.href);
    default:
      return token.raw;
  }
}

function drawList({ ordered, start, items }: Tokens.List, depth: number): ReactNode {
  const lines = items.map((item) => drawItem(item, depth));
  const className = "flex flex-col gap-1 pl-5";
  return ordered
    ? createElement("ol", { start: Number(start) || 1, className: `list-decimal ${className}` }, ...lines)
    : createElement("ul", { className: `list-disc ${className}` }, ...lines);
}

function drawItem({ task, checked, tokens }: Tokens.ListItem, depth: number): ReactNode {
  return (
    <li>
      {task && (
        <input
          type="checkbox"
          checked={checked === true}
          disabled
          aria-label={checked ? "Done" : "To do"}
          className="mr-2 align-[-2px]"
        />
      )}
      {drawAll(
        tokens.filter(({ type }) => type !== "checkbox"),
        depth + 1,
      )}
    </li>
  );
}

function drawTable({ header, rows }: Tokens.Table, depth: number): ReactNode {
  const cell = "border-b border-line-soft py-1 pr-4 text-left align-top";
  const drawHead = ({ tokens }: Tokens.TableCell) => (
    <th scope="col" className={`${cell} text-foreground`}>
      {drawAll(tokens, depth + 1)}
    </th>
  );
  const drawCell = ({ tokens }: Tokens.TableCell) => <td className={cell}>{drawAll(tokens, depth + 1)}</td>;
  return (
    <div className="overflow-x-auto">
      <table>
        <thead>{createElement("tr", null, ...header.map(drawHead))}</thead>
        {createElement(
          "tbody",
          null,
          ...rows.map((cells) => createElement("tr", null, ...cells.map(drawCell))),
        )}
      </table>
    </div>
  );
}

function drawLink(href: string, inside: ReactNode): ReactNode {
  if (!isSafeHref(href)) return inside;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="text-primary-text underline underline-offset-2"
    >
      {inside}
    </a>
  );
}
