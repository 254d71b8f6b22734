import { expect, it } from "vitest";
import { seal, unseal } from "./seal";

const [KEY, OTHER] = ["k".repeat(32), "o".repeat(32)];
const NUMBER = "060185000123";

it("is read by who has the secret, and by nobody else", () => {
  const sealed = seal(NUMBER, KEY);
  expect(sealed).not.toContain(NUMBER);
  expect(unseal(sealed, KEY)).toBe(NUMBER);
  expect(unseal(sealed, OTHER)).toBeUndefined();
});

it("says nothing of two numbers being the same", () => {
  expect(seal(NUMBER, KEY)).not.toBe(seal(NUMBER, KEY));
});

it("is not read once it was changed or cut", () => {
  const sealed = Buffer.from(seal(NUMBER, KEY), "base64url");
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(unseal(sealed.toString("base64url"), KEY)).toBeUndefined();
  expect(unseal(sealed.subarray(0, 20).toString("base64url"), KEY)).toBeUndefined();
});
