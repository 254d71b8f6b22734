import { expect, it } from "vitest";
import { redact } from "./redact";

it("keeps what was changed and no secret", () => {
  expect(
    redact({
      name: "HTX",
      password: "abc",
      auth: { token: "t", note: "x".repeat(600) },
      rows: [1, 2],
    }),
  ).toEqual({
    name: "HTX",
    password: "•••",
    auth: { token: "•••", note: `${"x".repeat(500)}…` },
    rows: [1, 2],
  });
});
