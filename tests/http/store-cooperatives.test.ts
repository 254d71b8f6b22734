import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestMarket } from "../support/market";

let market: TestMarket;

beforeAll(async () => {
  market = await TestMarket.open("store_cooperatives");
});
afterAll(() => market.close());

describe("the public directory", () => {
  it("is empty in a new market", async () => {
    const answer = await market.store("GET", "/store/cooperatives");
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ cooperatives: [], count: 0, limit: 24, offset: 0 });
  });

  it("refuses a filter that it does not know, in the reader's language", async () => {
    const vietnamese = await market.store("GET", "/store/cooperatives?colour=red");
    expect(vietnamese.status).toBe(400);
    expect(vietnamese.body).toMatchObject({
      type: "invalid_data",
      code: "access.request.invalid",
      details: [{ field: "colour", message: "Không có mục nào tên là colour." }],
    });
    const english = await market.store("GET", "/store/cooperatives?colour=red", undefined, "en");
    expect(english.body.details[0].message).toBe("There is no field named colour.");
  });

  it("answers 404 for a co-operative that does not exist", async () => {
    const answer = await market.store("GET", "/store/cooperatives/khong-co");
    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe("cooperative.not_found");
  });
});
