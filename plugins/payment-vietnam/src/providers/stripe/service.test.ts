import { describe, expect, it } from "vitest";
import { CardProvider } from "./service";

const options = {
  stripe: { secret_key: "sk_test_1", publishable_key: "pk_test_1", webhook_secret: "whsec_1" },
};
const provider = new CardProvider({}, options);

describe("cards by Stripe", () => {
  it.each([
    [{ amount: 125_000, currency_code: "vnd" }],
    [{ amount: 12.34, currency_code: "usd" }],
    [{ amount: 1.29, currency_code: "USD" }],
  ])("are owed from the order on: %o", async (money) => {
    const { data } = await provider.initiatePayment(money);
    expect((await provider.authorizePayment({ data })).status).toBe("authorized");
  });

  it.each([
    [{ amount: 10.5, currency_code: "vnd" }, "payment.not_whole_dong"],
    [{ amount: 12.345, currency_code: "usd" }, "payment.not_whole_cents"],
    [{ amount: 0.49, currency_code: "usd" }, "payment.stripe_too_small"],
    [{ amount: 14_999, currency_code: "vnd" }, "payment.stripe_too_small"],
    [{ amount: 5, currency_code: "eur" }, "payment.only_vnd"],
  ])("refuse %o", async (money, code) => {
    await expect(provider.initiatePayment(money)).rejects.toMatchObject({ code });
  });

  it.each(["secret_key", "publishable_key", "webhook_secret"] as const)(
    "are not offered without %s",
    async (name) => {
      const { [name]: _, ...stripe } = options.stripe;
      const money = { amount: 125_000, currency_code: "vnd" };
      await expect(new CardProvider({}, { stripe }).initiatePayment(money)).rejects.toMatchObject({
        code: "payment.stripe_not_offered",
      });
    },
  );
});
