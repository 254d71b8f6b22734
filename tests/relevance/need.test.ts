import { describe, expect, it } from "vitest";
import { PRODUCTS } from "../../seed/data/products";
import { isTwin, KINDS, queriesOf, WORDINGS } from "./need";
import { NEEDS } from "./needs";

const QUERIES = queriesOf(NEEDS);
const LEAST_OF_A_KIND = 8;
const counted = (names: readonly string[]) =>
  names.map(
    (name) =>
      [
        name,
        QUERIES.filter(({ kind, wording }) => [kind, wording].includes(name as never)).length,
      ] as const,
  );

describe("the judged queries", () => {
  it("are at least 120, with some of each kind and each wording", () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(120);
    for (const [name, count] of counted([...KINDS, ...WORDINGS])) {
      expect(count, name).toBeGreaterThanOrEqual(LEAST_OF_A_KIND);
    }
  });

  it("stand once each", () => {
    const texts = QUERIES.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it("grade goods of the demonstration, each once; only absent goods have no answer", () => {
    const known = new Set(PRODUCTS.map(({ code }) => code));
    for (const { kind, asked, exact = [], good = [], related = [] } of NEEDS) {
      const graded = [...exact, ...good, ...related];
      const name = JSON.stringify(asked);
      expect(
        graded.filter((handle) => !known.has(handle)),
        name,
      ).toEqual([]);
      expect(
        graded.filter((handle, at) => graded.indexOf(handle) !== at),
        name,
      ).toEqual([]);
      expect(exact.length === 0, name).toBe(kind === "absent");
    }
  });

  it("have as twins the same words without accents", () => {
    const twins = QUERIES.filter(({ wording }) => wording === "unaccented");
    expect(twins.length).toBeGreaterThanOrEqual(100);
    expect(twins.filter(({ text, twin }) => !twin || !isTwin(text, twin))).toEqual([]);
  });
});
