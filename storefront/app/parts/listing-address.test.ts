import { describe, expect, it } from "vitest";
import {
  addressOfForm,
  addressWithout,
  listingQuery,
  narrowingsOf,
  pageAddress,
  pageOf,
} from "./listing-address";

const query = (address: string, category?: string) =>
  listingQuery(new URLSearchParams(address), category).toString();

describe("a listing's address", () => {
  it("carries every filter to the backend", () => {
    expect(query("q=nuoc+mam&women_led=true&stars=4&stars=5&commune=22918&price_max=200000")).toBe(
      "q=nuoc+mam&women_led=true&stars=4&stars=5&commune=22918&price_max=200000&limit=24",
    );
  });

  it("takes the category from the path", () => {
    expect(query("", "yen-sao")).toBe("category=yen-sao&limit=24");
  });

  it.each([
    "stars=9",
    "commune=abc",
    "price_min=-1",
    "price_max=1e308",
    "women_led=1",
    "x=1",
    "q=",
  ])("leaves out what is not right: %s", (address) => expect(query(address)).toBe("limit=24"));

  it.each(["100.000", "100,000", "100 000", " 100000 "])("reads a price as typed: %s", (typed) =>
    expect(query(`price_min=${encodeURIComponent(typed)}`)).toBe("price_min=100000&limit=24"),
  );

  it("takes one filter off, and begins again at the first page", () => {
    const address = new URLSearchParams(
      "q=muc&stars=4&stars=5&price_max=100.000&commune=x&trang=3",
    );
    const set = narrowingsOf(address);
    expect(set).toEqual([
      { name: "stars", value: "4" },
      { name: "stars", value: "5" },
      { name: "price_max", value: "100000" },
    ]);
    const [four, , price] = set.map((one) => addressWithout(address, one));
    expect(four).toBe("?q=muc&price_max=100.000&commune=x&stars=5");
    expect(price).toBe("?q=muc&stars=4&stars=5&commune=x");
  });

  it("writes of a form only what it says", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["sort", "relevance"],
      ["stars", "4"],
      ["price_min", ""],
      ["price_max", "90.000"],
    ] as const) {
      form.append(name, value);
    }
    expect(addressOfForm(form).toString()).toBe("stars=4&price_max=90.000");
  });

  it("keeps the place in the list", () => {
    expect(query("trang=3")).toBe("limit=24&offset=48");
    expect(pageOf(new URLSearchParams("trang=0"))).toBe(1);
    expect(pageOf(new URLSearchParams("trang=1e9"))).toBe(1);
    const address = new URLSearchParams("q=muc&trang=2");
    expect(pageAddress(address, 3)).toBe("?q=muc&trang=3");
    expect(pageAddress(address, 1)).toBe("?q=muc");
  });
});
