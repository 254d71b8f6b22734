import { CERTIFICATE_MOVES, decidingLevel, expiresOn } from "@nang-gio/cooperative/rules/ocop";
import { womenLed } from "@nang-gio/cooperative/rules/women-led";
import { ocopGroupOf } from "@nang-gio/marketplace/categories";
import { addDays, calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import { CATEGORY_GROUP } from "./data/categories";
import { demoOrders } from "./data/orders";
import { ORGANISATIONS } from "./data/organisations";
import { PRODUCTS } from "./data/products";
import type { DemoOrganisation } from "./data/types";
import { sku } from "./data/workbook-rows";
import { drawProduct, drawScene } from "./drawings/compose";

const TODAY = calendarDate("2026-11-24");

function womenLedOn(organisation: DemoOrganisation, day = TODAY) {
  const terms = organisation.officers.map(({ name, from, to, ...term }, index) => ({
    id: String(index),
    person_name: name,
    ...term,
    from: calendarDate(from),
    to: to ? calendarDate(to) : null,
  }));
  const labour = organisation.labour.map(({ as_of, workers, women }, index) => ({
    id: String(index),
    as_of: calendarDate(as_of),
    workers,
    women,
  }));
  return womenLed({ terms, labour }, day);
}

describe("the demonstration market", () => {
  it("has 18 co-operatives and 6 groups in at least 12 communes, each plainly invented", () => {
    const kinds = ORGANISATIONS.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "cooperative")).toHaveLength(18);
    expect(kinds.filter((kind) => kind === "cooperative_group")).toHaveLength(6);
    expect(new Set(ORGANISATIONS.map(({ commune }) => commune)).size).toBeGreaterThanOrEqual(12);
    for (const { name, officers } of ORGANISATIONS) {
      for (const text of [name, ...officers.map((term) => term.name)]) {
        expect(text).toMatch(/\(minh hoạ\)$/);
      }
    }
  });

  it("shows 14 women-led organisations, by office, by workers and by both, and 10 that are not", () => {
    const answers = ORGANISATIONS.map((organisation) => womenLedOn(organisation));
    const kinds = answers.map(({ reasons }) =>
      [...new Set(reasons.map(({ kind }) => kind))].sort().join("+"),
    );
    expect(answers.filter(({ holds }) => holds)).toHaveLength(14);
    expect(kinds).toContain("woman_in_management");
    expect(kinds).toContain("majority_women_workers");
    expect(kinds).toContain("majority_women_workers+woman_in_management");
  });

  it("leaves two at exactly half untagged, and lets a tag lapse when the term ends", () => {
    const halves = ORGANISATIONS.filter(({ labour }) => {
      const newest = labour.at(-1);
      return newest && newest.women * 2 === newest.workers;
    });
    expect(halves).toHaveLength(2);
    expect(halves.some((organisation) => womenLedOn(organisation).holds)).toBe(false);
    const lapsing = ORGANISATIONS.filter(
      (organisation) =>
        womenLedOn(organisation).holds &&
        !womenLedOn(organisation, calendarDate("2027-04-01")).holds,
    );
    expect(lapsing.map(({ code }) => code)).toEqual(["htx-canh-dong-xanh"]);
  });

  it("sells 140 products in all six OCOP groups, in categories of the market", () => {
    expect(PRODUCTS).toHaveLength(140);
    expect(new Set(PRODUCTS.map(({ category }) => CATEGORY_GROUP[category])).size).toBe(6);
    for (const [handle, group] of Object.entries(CATEGORY_GROUP)) {
      expect(ocopGroupOf(handle)).toBe(group);
    }
    const makers = new Set(ORGANISATIONS.map(({ code }) => code));
    expect(PRODUCTS.filter(({ organisation }) => !makers.has(organisation))).toEqual([]);
  });

  it("has certificates that hold, that end within 90 days, that have ended, and all other states", () => {
    const certificates = PRODUCTS.flatMap(({ certificate }) => certificate ?? []);
    const verified = certificates.filter(({ state }) => state === "verified");
    const ends = verified.map(({ issued_on }) => expiresOn(calendarDate(issued_on)));
    expect(ends.filter((end) => end <= TODAY).length).toBeGreaterThan(4);
    expect(ends.filter((end) => end > TODAY && end <= addDays(TODAY, 90)).length).toBeGreaterThan(
      4,
    );
    expect(ends.filter((end) => end > addDays(TODAY, 90)).length).toBeGreaterThan(40);
    expect(verified.some(({ issued_on }) => issued_on === "2019-12-23")).toBe(true);
    const states = new Set<string>(certificates.map(({ state }) => state));
    expect([...states, "expired"].sort()).toEqual(Object.keys(CERTIFICATE_MOVES).sort());
    expect(decidingLevel(3, calendarDate("2024-05-22"))).toBe("district");
  });

  it("was bought from for six months, each line by a variant that exists, the same each time", () => {
    const orders = demoOrders("2026-11-24");
    expect(demoOrders("2026-11-24")).toEqual(orders);
    expect(orders.length).toBeGreaterThanOrEqual(400);
    expect(orders[0]?.days_ago).toBeGreaterThan(170);
    expect(orders.some(({ consignments }) => consignments.length > 2)).toBe(true);
    const skus = new Set(PRODUCTS.flatMap((p) => p.variants.map((_, index) => sku(p, index))));
    expect(orders.flatMap(({ lines }) => lines).filter((l) => !skus.has(l.sku))).toEqual([]);
  });

  it("draws each product and organisation differently, and the same twice", () => {
    const drawings = [
      ...PRODUCTS.map(({ code, drawing }) => drawProduct(code, drawing)),
      ...ORGANISATIONS.map(({ code, cover }) => drawScene(cover, 1600, 1200, code)),
    ];
    expect(new Set(drawings).size).toBe(164);
    const first = PRODUCTS[0];
    if (first) expect(drawProduct(first.code, first.drawing)).toBe(drawings[0]);
    expect(drawings.filter((svg) => /NaN|undefined/.test(svg))).toEqual([]);
  });
});
