import { expect, it } from "vitest";
import { type SellerFacts, sellerChecklist } from "./seller-checklist";

const NOTHING: SellerFacts = {
  standing: "applied",
  phone: null,
  address: null,
  story: null,
  products: 0,
  published: 0,
  certificates: 0,
  deliveries: 0,
  missing_papers: ["scan"],
  payout: false,
};

const done = (facts: Partial<SellerFacts>) =>
  sellerChecklist({ ...NOTHING, ...facts }).flatMap((one) => (one.done ? [one.step] : []));

it.each<[Partial<SellerFacts>, string[]]>([
  [{}, []],
  [{ phone: "0900000101", address: "Thôn 1" }, []],
  [{ phone: "0900000101", address: "Thôn 1", story: "…" }, ["profile"]],
  [{ products: 1 }, ["product"]],
  [{ products: 1, published: 1 }, ["product"]],
  [{ products: 1, standing: "approved" }, ["product"]],
  [{ products: 1, published: 1, standing: "approved" }, ["product", "live"]],
  [{ products: 1, published: 1, standing: "suspended" }, ["product"]],
  [{ certificates: 1, deliveries: 2 }, ["certificate", "shipping"]],
  [{ missing_papers: [] }, ["papers"]],
  [{ payout: true }, ["payout"]],
])("%j: %j", (facts, steps) => expect(done(facts)).toEqual(steps));
