import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  HOLDINGS,
  type Holding,
  IMPERSONAL,
} from "../../plugins/marketplace/src/personal-data/inventory";
import { foldersOf, ROOT, sourcesUnder } from "./sources";

interface Snapshot {
  tables: Array<{ name: string; columns: Record<string, unknown> }>;
}

/** Words in a column's name that sound of a person. */
const PERSONAL =
  /(^|_)(name|phone|email|address|ip|note|payer|holder|reason|user_agent|story|comments|content|body|person|sex|pictures|request|contact|birth\w*|identity_number|account_number|secret_hash)($|_)/;

const own = foldersOf("plugins").flatMap((plugin) =>
  sourcesUnder(`plugins/${plugin}/src`, [".json"])
    .filter(({ path }) => /\.snapshot-[\w-]+\.json$/.test(path))
    .flatMap(({ text }) => (JSON.parse(text) as Snapshot).tables),
);

const tablesOf = ({ table }: Holding) => table.split(", ");

function known(table: string): ReadonlySet<string> {
  const listed = HOLDINGS.filter((holding) => tablesOf(holding).includes(table));
  return new Set([...listed.flatMap(({ columns }) => columns), ...(IMPERSONAL[table] ?? [])]);
}

describe("the inventory of personal data", () => {
  it("knows every column of ours that sounds of a person", () => {
    expect(own.length).toBeGreaterThan(40);
    const unknown = own.flatMap(({ name, columns }) =>
      Object.keys(columns)
        .filter((column) => PERSONAL.test(column) && !known(name).has(column))
        .map((column) => `${name}.${column}`),
    );
    expect(unknown).toEqual([]);
  });

  it("names no column of ours that is gone", () => {
    const gone = own.flatMap(({ name, columns }) => {
      const holding = HOLDINGS.find((one) => one.table === name);
      return [...(holding?.columns ?? []), ...(IMPERSONAL[name] ?? [])]
        .filter((column) => !(column in columns))
        .map((column) => `${name}.${column}`);
    });
    expect(gone).toEqual([]);
  });

  it("stands in the documentation word by word", () => {
    const doc = readFileSync(join(ROOT, "docs/personal-data.md"), "utf8");
    const row = ({ table, columns, of, why, kept, readers, erasure }: Holding) => {
      const coded = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
      return `| ${coded(tablesOf({ table } as Holding))} | ${coded(columns)} | ${of} | ${why} | ${kept} | ${readers} | ${erasure} |`;
    };
    const missing = HOLDINGS.map(row).filter((line) => !doc.includes(line));
    expect(missing).toEqual([]);
  });
});
