import { ApiError } from "./api-error";

/** A document as it was written. */
export type Document = Record<string, unknown>;

type Predicate = (document: Document) => boolean;

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|>=|<=|!=|[=><()[\],]|[\p{L}\p{N}_.-]+)/uy;

/** As the engine compares values of filters: case and compatible letters don't matter, accents do. */
const normalized = (text: string) => text.trim().normalize("NFKD").toLowerCase();

/** The values at a dotted path; nothing where the path leads nowhere. */
export function valuesAt(document: unknown, path: string): unknown[] | undefined {
  const [head = "", ...rest] = path.split(".");
  if (Array.isArray(document)) {
    const found = document.flatMap((entry) => valuesAt(entry, path) ?? []);
    return found.length > 0 ? found : undefined;
  }
  if (typeof document !== "object" || document === null) return undefined;
  const record = document as Document;
  if (path in record) return Array.isArray(record[path]) ? record[path] : [record[path]];
  return head in record && rest.length > 0 ? valuesAt(record[head], rest.join(".")) : undefined;
}

function compare(operator: string, value: unknown, literal: string): boolean {
  if (operator === "=") {
    if (typeof value === "number") return value === Number(literal);
    return value !== null && normalized(String(value)) === normalized(literal);
  }
  const limit = Number(literal);
  if (typeof value !== "number") return false;
  if (operator === ">") return value > limit;
  if (operator === ">=") return value >= limit;
  return operator === "<" ? value < limit : value <= limit;
}

/** Reads the engine's filter language (filter-parser's grammar, without what concerns places on earth). */
class Parser {
  readonly #tokens: string[] = [];
  readonly #filterable: ReadonlySet<string>;
  readonly #code: string;
  #at = 0;

  constructor(text: string, filterable: ReadonlySet<string>, code: string) {
    this.#filterable = filterable;
    this.#code = code;
    TOKEN.lastIndex = 0;
    let end = 0;
    for (let match = TOKEN.exec(text); match?.[1] !== undefined; match = TOKEN.exec(text)) {
      this.#tokens.push(match[1]);
      end = TOKEN.lastIndex;
    }
    if (text.slice(end).trim() !== "") this.#fail(`can't read \`${text.slice(end)}\``);
  }

  whole(): Predicate {
    const read = this.#any();
    if (this.#at < this.#tokens.length) this.#fail(`unexpected \`${this.#peek()}\``);
    return read;
  }

  #any(): Predicate {
    const parts = [this.#all()];
    while (this.#take("OR")) parts.push(this.#all());
    return (document) => parts.some((part) => part(document));
  }

  #all(): Predicate {
    const parts = [this.#not()];
    while (this.#take("AND")) parts.push(this.#not());
    return (document) => parts.every((part) => part(document));
  }

  #not(): Predicate {
    if (!this.#take("NOT")) return this.#primary();
    const inner = this.#not();
    return (document) => !inner(document);
  }

  #primary(): Predicate {
    if (this.#take("(")) {
      const inner = this.#any();
      this.#expect(")");
      return inner;
    }
    const path = this.#value();
    if (!this.#filterable.has(path)) this.#fail(`attribute \`${path}\` is not filterable`);
    const values = (document: Document) => valuesAt(document, path);
    const isNull = (document: Document) =>
      values(document)?.some((value) => value === null) ?? false;
    if (this.#take("EXISTS")) return (document) => values(document) !== undefined;
    if (this.#take("IS")) {
      const not = this.#take("NOT");
      this.#expect("NULL");
      return (document) => isNull(document) !== not;
    }
    if (this.#take("NOT")) {
      if (this.#take("EXISTS")) return (document) => values(document) === undefined;
      this.#expect("IN");
      const listed = this.#list();
      return (document) =>
        !listed.some((one) => values(document)?.some((v) => compare("=", v, one)));
    }
    if (this.#take("IN")) {
      const listed = this.#list();
      return (document) =>
        listed.some((one) => values(document)?.some((value) => compare("=", value, one)));
    }
    const operator = this.#next();
    if (!["=", "!=", ">", ">=", "<", "<="].includes(operator)) this.#fail(`\`${operator}\`?`);
    const literal = this.#value();
    if (operator === "!=") {
      return (document) => !values(document)?.some((value) => compare("=", value, literal));
    }
    return (document) =>
      values(document)?.some((value) => compare(operator, value, literal)) ?? false;
  }

  #list(): string[] {
    this.#expect("[");
    const listed: string[] = [];
    while (!this.#take("]")) {
      listed.push(this.#value());
      if (!this.#take(",")) {
        this.#expect("]");
        break;
      }
    }
    return listed;
  }

  #value(): string {
    const token = this.#next();
    if (/^["']/.test(token)) return token.slice(1, -1).replace(/\\(.)/g, "$1");
    if (!/^[\p{L}\p{N}_.-]+$/u.test(token)) this.#fail(`\`${token}\` is no value`);
    return token;
  }

  #peek(): string {
    return this.#tokens[this.#at] ?? "";
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    return token ?? this.#fail("it ends too early");
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at++;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) this.#fail(`\`${token}\` was expected before \`${this.#peek()}\``);
  }

  #fail(message: string): never {
    throw new ApiError(400, this.#code, `Invalid filter: ${message}`);
  }
}

/** A filter of a request: a text, or lists of which the outer hold together and the inner one by one. */
export function predicateOf(
  filter: unknown,
  filterable: ReadonlySet<string>,
  code: string,
): Predicate {
  if (filter === undefined || filter === null || filter === "") return () => true;
  if (typeof filter === "string") return new Parser(filter, filterable, code).whole();
  if (!Array.isArray(filter)) throw new ApiError(400, code, "Invalid filter");
  const parts = filter.map((part) => {
    const inner = (Array.isArray(part) ? part : [part]).map((one) =>
      predicateOf(one, filterable, code),
    );
    return (document: Document) => inner.some((one) => one(document));
  });
  return (document) => parts.every((part) => part(document));
}
