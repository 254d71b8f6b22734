import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldersOf, ROOT, type Source, sourcesUnder } from "./sources";

type Sentences = ReadonlyMap<string, string>;

/** A catalogue of sentences in both languages, and the code that may say them. */
interface Catalogue {
  name: string;
  vi: Sentences;
  en: Sentences;
  /** What may stand before a key where the code names it: `access.`; nothing in the dashboard and the shop. */
  prefixes: readonly string[];
  code: readonly Source[];
}

function flat(value: unknown, path = "", found = new Map<string, string>()) {
  if (typeof value === "string") return found.set(path, value);
  for (const [key, inner] of Object.entries(value as object)) {
    flat(inner, path ? `${path}.${key}` : key, found);
  }
  return found;
}

async function sentences(path: string): Promise<Sentences> {
  const loaded = (await import(join(ROOT, path))) as Record<string, unknown>;
  return flat(loaded.vi ?? loaded.en ?? loaded.default);
}

const PACKAGES = [
  ...foldersOf("plugins").map((name) => ({ name, folder: `plugins/${name}/src` })),
  { name: "storefront", folder: "storefront/app" },
];
const isCatalogue = ({ path }: Source) => /\/(messages|i18n)\/(vi|en)\.(ts|json)$/.test(path);
const ALL = [...PACKAGES.map(({ folder }) => folder), "seed", "backend/src"]
  .flatMap((folder) => sourcesUnder(folder, [".ts", ".tsx"]))
  .filter((source) => !isCatalogue(source) && !/\.test\.tsx?$/.test(source.path));

/** The names under which a plugin registers its sentences. */
function domainsOf(own: readonly Source[], name: string): string[] {
  const registered = own.flatMap(
    ({ text }) => /registerMessages\(\s*"([\w-]+)"/.exec(text)?.[1] ?? [],
  );
  return registered.length > 0 ? registered : [name];
}

async function catalogues(): Promise<Catalogue[]> {
  const found: Catalogue[] = [];
  for (const { name, folder } of PACKAGES) {
    for (const { path } of sourcesUnder(folder, ["vi.ts", "vi.json"]).filter(isCatalogue)) {
      const dashboard = path.includes("/admin/");
      const own = ALL.filter((source) => source.path.startsWith(`${folder}/`));
      found.push({
        name: path.replace(/\/vi\.\w+$/, ""),
        vi: await sentences(path),
        en: await sentences(path.replace(/vi(\.\w+)$/, "en$1")),
        prefixes:
          dashboard || name === "storefront"
            ? [""]
            : domainsOf(own, name).map((domain) => `${domain}.`),
        code: dashboard || name === "storefront" ? own : ALL,
      });
    }
  }
  return found;
}

const placeholders = (sentence: string) =>
  [...new Set(sentence.match(/\{\{?\w+\}?\}/g) ?? [])].sort();

/** Words of Medusa's own that a composed key may end in. */
const OF_MEDUSA = ["proposed"];

/** Texts in quotes, and names of fields. */
function wordsIn(code: readonly Source[]): Set<string> {
  const words = new Set(OF_MEDUSA);
  for (const { text } of code) {
    for (const [, literal = ""] of text.matchAll(/["'`]([\w.:/-]+)["'`]/g)) {
      words.add(literal);
      words.add(literal.split("/")[2] ?? literal);
    }
    for (const [, field = ""] of text.matchAll(/(?:^|[\s{,(])(\w+)\??:/g)) words.add(field);
  }
  return words;
}

/** Keys that are composed, such as `kinds.${kind}`. */
function composedIn(code: readonly Source[]): RegExp[] {
  const composed = code.flatMap(({ text }) =>
    [...text.matchAll(/`((?:[\w.]|\$\{[^}`]+\})+)`/g)].map(([, template = ""]) => template),
  );
  return [...new Set(composed)]
    .filter((template) => /^[a-z]\w*[._]/.test(template) && template.includes("${"))
    .map((template) => {
      const parts = template.split(/\$\{[^}]+\}/).map((part) => part.replaceAll(".", "\\."));
      return new RegExp(`^${parts.join("(.+)")}$`);
    });
}

const EVERY_WORD = new Set(
  [...wordsIn(ALL)].flatMap((word) => [word, word.split(".").at(-1) ?? word]),
);

function unsaid(keys: readonly string[], code: readonly Source[]): string[] {
  const words = wordsIn(code);
  const composed = composedIn(code);
  return keys.filter((key) => {
    const single = key.replace(/_(zero|one|other)$/, "");
    if (words.has(key) || words.has(single)) return false;
    return !composed.some((pattern) =>
      [key, single].some((name) =>
        pattern
          .exec(name)
          ?.slice(1)
          .every((part) => EVERY_WORD.has(part)),
      ),
    );
  });
}

const found = await catalogues();

it("finds the catalogues of the shop, of each domain and of each domain's pages", () => {
  const names = found.map(({ name }) => name);
  expect(names).toContain("storefront/app/messages");
  expect(names).toContain("plugins/access/src/messages");
  expect(names).toContain("plugins/workbook/src/admin/i18n");
  expect(names.length).toBeGreaterThanOrEqual(10);
});

describe.each(found)("$name", ({ vi, en, prefixes, code }) => {
  it("has each sentence in both languages, none empty", () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    const empty = [...vi, ...en].filter(([, sentence]) => sentence.trim() === "");
    expect(empty).toEqual([]);
  });

  it("fills the same places in both languages", () => {
    const differing = [...vi.keys()].filter(
      (key) => placeholders(vi.get(key) ?? "").join() !== placeholders(en.get(key) ?? "").join(),
    );
    expect(differing).toEqual([]);
  });

  it("has no sentence that nothing says", () => {
    const said = (prefix: string) => {
      const codes = [...vi.keys()].map((key) => prefix + key);
      return new Set(unsaid(codes, code).map((one) => one.slice(prefix.length)));
    };
    const unknown = prefixes.map(said);
    expect([...vi.keys()].filter((key) => unknown.every((keys) => keys.has(key)))).toEqual([]);
  });
});
