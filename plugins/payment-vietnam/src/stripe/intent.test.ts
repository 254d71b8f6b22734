import { describe, expect, it } from "vitest";
import { failureOfIntent, isOver, type StripeIntent, stateOfIntent } from "./intent";

type Status = StripeIntent["status"];
const intent = (status: Status, code?: string, decline_code?: string) => ({
  status,
  last_payment_error: code ? { code, decline_code } : null,
});

describe("how a payment at Stripe stands", () => {
  it.each([
    ["requires_payment_method", "open", false],
    ["requires_confirmation", "open", false],
    ["requires_action", "open", false],
    ["processing", "unclear", false],
    ["requires_capture", "unclear", false],
    ["succeeded", "paid", true],
    ["canceled", "failed", true],
  ] satisfies Array<[Status, string, boolean]>)(
    "is, where Stripe says %s, %s",
    (status, state, over) => {
      expect(stateOfIntent(intent(status))).toBe(state);
      expect(isOver(intent(status))).toBe(over);
    },
  );

  it("has failed where its last card was refused, and can be tried again", () => {
    const refused = intent("requires_payment_method", "card_declined");
    expect([stateOfIntent(refused), isOver(refused)]).toEqual(["failed", false]);
  });

  it.each([
    ["card_declined", "insufficient_funds", "insufficient_funds"],
    ["card_declined", "generic_decline", "declined"],
    ["card_declined", "lost_card", "declined"],
    ["card_declined", "currency_not_supported", "unsupported"],
    ["card_declined", "card_velocity_exceeded", "limit"],
    ["expired_card", undefined, "expired_card"],
    ["incorrect_cvc", undefined, "wrong_details"],
    ["payment_intent_authentication_failure", undefined, "authentication"],
    ["processing_error", undefined, "other"],
  ])("failed by %s (%s) for the reason %s", (code, decline, reason) => {
    expect(failureOfIntent(intent("requires_payment_method", code, decline))).toBe(reason);
  });

  it("has no failure while it has not failed", () => {
    expect(failureOfIntent(intent("succeeded", "card_declined"))).toBeNull();
    expect(failureOfIntent(intent("requires_payment_method"))).toBeNull();
    expect(failureOfIntent(intent("canceled"))).toBe("canceled");
  });
});
