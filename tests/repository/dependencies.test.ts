import { join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { foldersOf, sourcesUnder } from "./sources";

/** Which packages each may import (architecture: dependencies point one way). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  vietnam: [],
  paper: [],
  notices: [],
  access: ["vietnam", "notices"],
  media: ["vietnam", "access"],
  "payment-vietnam": ["vietnam", "access"],
  "search-meilisearch": ["vietnam"],
  cooperative: ["vietnam", "notices", "access", "media"],
  marketplace: ["vietnam", "paper", "notices", "access", "media", "payment-vietnam", "cooperative"],
  programme: ["vietnam", "paper", "notices", "access", "media", "cooperative", "marketplace"],
  catalogue: ["vietnam", "access", "media", "cooperative", "marketplace"],
  content: ["vietnam", "notices", "access", "media", "cooperative", "catalogue"],
  workbook: [
    "vietnam",
    "paper",
    "access",
    "media",
    "payment-vietnam",
    "cooperative",
    "marketplace",
  ],
};

interface Import {
  from: string;
  what: string;
  typesOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(import|export)(\s+type)?\b[^;]*?\bfrom\s+"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g;

function importsIn(folder: string): Import[] {
  return sourcesUnder(folder, [".ts", ".tsx", ".mjs"]).flatMap(({ path, text }) =>
    [...text.matchAll(IMPORT)].map(([, , type, from, called, bare]) => ({
      from: path,
      what: from ?? called ?? bare ?? "",
      typesOnly: type !== undefined,
    })),
  );
}

const packageOf = (what: string) => /^@nang-gio\/([a-z-]+)/.exec(what)?.[1];
const told = ({ from, what }: Import) => `${from}: ${what}`;

/** Imports by path that leave a folder, but for a test's of what every test is supported by. */
function leaving(imports: readonly Import[], folder: string): Import[] {
  const home = (from: string) =>
    from.endsWith(".test.ts") ? [`${folder}/`, "tests/support/"] : [`${folder}/`];
  return imports.filter(
    ({ from, what }) =>
      what.startsWith(".") &&
      !home(from).some((near) => normalize(join(from, "..", what)).startsWith(near)),
  );
}

it("reads imports of every form", () => {
  const text =
    'import type { A } from "@nang-gio/a";\nimport "b";\nexport * from "c";\nimport("d")';
  const found = [...text.matchAll(IMPORT)].map((match) => match[3] ?? match[4] ?? match[5]);
  expect(found).toEqual(["@nang-gio/a", "b", "c", "d"]);
});

describe.each(foldersOf("plugins"))("plugins/%s", (name) => {
  const imports = importsIn(`plugins/${name}/src`);

  it("imports only the domains under it", () => {
    const allowed = new Set([name, ...(MAY_IMPORT[name] ?? [])]);
    expect(MAY_IMPORT).toHaveProperty(name);
    const wrong = imports.filter(({ what }) => {
      const imported = packageOf(what);
      return imported !== undefined && !allowed.has(imported);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it("reaches into no other folder", () => {
    expect(leaving(imports, `plugins/${name}`).map(told)).toEqual([]);
  });
});

describe("the shop", () => {
  const imports = importsIn("storefront/app");

  it("imports of the domains only types, and those from contracts", () => {
    const wrong = imports.filter(({ what, typesOnly }) => {
      const imported = packageOf(what);
      if (imported === undefined || imported === "vietnam") return false;
      return !typesOnly || !/\/[a-z-]*contract$/.test(what);
    });
    expect(wrong.map(told)).toEqual([]);
    expect(imports.some(({ what }) => packageOf(what) === "catalogue")).toBe(true);
  });

  it("reaches into no other folder", () => {
    expect(leaving(imports, "storefront").map(told)).toEqual([]);
  });
});

it("nobody imports the backend", () => {
  const everywhere = ["plugins", "storefront/app", "seed", "scripts", "tests"].flatMap(importsIn);
  const wrong = everywhere.filter(
    ({ from, what }) =>
      packageOf(what) === "backend" ||
      (what.startsWith(".") && normalize(join(from, "..", what)).startsWith("backend/")),
  );
  expect(wrong.map(told)).toEqual([]);
});
