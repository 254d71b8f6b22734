import { describe, expect, it } from "vitest";
import { assertKeeper } from "./keepers";

const refusal = (role: Parameters<typeof assertKeeper>[0]["workplace"]["role"]) => {
  try {
    assertKeeper({ workplace: { role } });
    return null;
  } catch (thrown) {
    return thrown instanceof Response ? thrown.status : thrown;
  }
};

describe("assertKeeper", () => {
  it.each([
    ["owner", null],
    ["manager", null],
    ["fulfilment", 403],
    ["bookkeeper", 403],
  ] as const)("answers %s with %s", (role, status) => {
    expect(refusal(role)).toBe(status);
  });
});
