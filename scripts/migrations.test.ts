import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inRoot } from "./paths";

function folders(path: string): string[] {
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name, "migrations")) : [];
}

const modules = () =>
  readdirSync(inRoot("plugins"))
    .flatMap((plugin) => folders(inRoot("plugins", plugin, "src/modules")))
    .filter((folder) => existsSync(folder));

// Tables without a text for their id belong to no model.
const MADE = /create table if not exists "(\w+)" \("id" text/gi;
const DROPPED = /drop table if exists "(\w+)"/gi;
const RENAMED = /alter table if exists "(\w+)" rename to "(\w+)"/gi;

it("keeps a snapshot of each module's tables, from which Medusa writes the next migration", () => {
  for (const folder of modules()) {
    const names = readdirSync(folder);
    const snapshot = names.find((name) => name.startsWith(".snapshot"));
    const { tables } = JSON.parse(readFileSync(join(folder, snapshot ?? ""), "utf8")) as {
      tables: Array<{ name: string }>;
    };
    const up = names
      .filter((name) => name.startsWith("Migration"))
      .map((name) => readFileSync(join(folder, name), "utf8").split("async down")[0])
      .join("\n");
    const dropped = [...up.matchAll(DROPPED)].map(([, table]) => table);
    const renamed = new Map([...up.matchAll(RENAMED)].map(([, from, to]) => [from, to]));
    const made = [...up.matchAll(MADE)].map(([, table]) => renamed.get(table) ?? table);
    const kept = made.filter((table) => !dropped.includes(table));
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
  }
});

it("gives each migration a name of its own, as Medusa records them by name alone", () => {
  const providers = readdirSync(inRoot("plugins"))
    .flatMap((plugin) => folders(inRoot("plugins", plugin, "src/providers")))
    .filter((folder) => existsSync(folder));
  const names = [...modules(), ...providers].flatMap((folder) =>
    readdirSync(folder).filter((name) => name.startsWith("Migration")),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
