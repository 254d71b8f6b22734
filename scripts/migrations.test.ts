import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inRoot } from "./paths";

function folders(path: string): string[] {
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name, "migrations")) : [];
}

it("gives each migration a name of its own, as Medusa records them by name alone", () => {
  const names = readdirSync(inRoot("plugins"))
    .flatMap((plugin) => [
      ...folders(inRoot("plugins", plugin, "src/modules")),
      ...folders(inRoot("plugins", plugin, "src/providers")),
    ])
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((name) => name.startsWith("Migration")));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
