import { expect, it } from "vitest";
import { redact, registerMasks } from "./redact";

it("keeps what was changed and no secret", () => {
  expect(
    redact({
      name: "HTX",
      password: "abc",
      auth: { token: "t", note: "x".repeat(600) },
      rows: [1, 2],
      nothing: null,
    }),
  ).toEqual({
    name: "HTX",
    password: "•••",
    auth: { token: "•••", note: `${"x".repeat(500)}…` },
    rows: [1, 2],
    nothing: null,
  });
});

it("keeps of a person that something changed, not who they are", () => {
  const order = {
    status: "pending",
    email: "a@b.vn",
    shipping_address: { phone: "0912", city: "Mũi Né" },
  };
  expect(redact(order, true)).toEqual({
    status: "pending",
    email: "•••",
    shipping_address: { phone: "•••", city: "Mũi Né" },
  });
});

it("withholds what a domain masks, however deep it stands", () => {
  registerMasks(["disabled"], (count) => (Number(count) < 5 ? "<5" : count));
  expect(redact({ labour: [{ disabled: 3 }, { disabled: 7 }] })).toEqual({
    labour: [{ disabled: "<5" }, { disabled: 7 }],
  });
});
