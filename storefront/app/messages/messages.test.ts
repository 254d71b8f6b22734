import { describe, expect, it } from "vitest";
import { type MessageKey, speak } from ".";
import { en } from "./en";
import { vi } from "./vi";

const blanks = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

describe("what the shop says", () => {
  it("counts in English as one does", () => {
    const say = speak("en");
    expect(say("products_count", { count: 1 })).toBe("1 product");
    expect(say("products_count", { count: 0 })).toBe("0 products");
    expect(say("products_count", { count: 24 })).toBe("24 products");
    expect(say("products_count", { count: "1" })).toBe("1 product");
    expect(say("products_count", { count: "1.000" })).toBe("1.000 products");
    expect(speak("vi")("products_count", { count: 1 })).toBe("1 sản phẩm");
  });

  it.each(Object.keys(vi) as MessageKey[])(
    "leaves the same blanks in both languages: %s",
    (key) => {
      // English names no option: co-operatives write them in Vietnamese.
      const wanted = key === "choose" ? [] : blanks(vi[key]);
      expect(blanks(en[key])).toEqual(wanted);
    },
  );
});
