import { describe, expect, it } from "vitest";
import { CashOnDeliveryProvider } from "./service";

const provider = new CashOnDeliveryProvider({}, {});
const money = (amount: number, currency_code = "vnd") => ({ amount, currency_code });

describe("cash on delivery", () => {
  it("is owed from the order on and captured when the cash is in hand", async () => {
    const { data } = await provider.initiatePayment(money(125_000));
    const authorized = await provider.authorizePayment({ data });
    expect(authorized.status).toBe("authorized");
    expect(await provider.getPaymentStatus({ data: authorized.data })).toEqual({
      status: "authorized",
    });
    const captured = await provider.capturePayment({ data: authorized.data });
    expect(await provider.getPaymentStatus({ data: captured.data })).toEqual({
      status: "captured",
    });
  });

  it("can be cancelled", async () => {
    const { data } = await provider.cancelPayment({ data: { status: "authorized" } });
    expect(await provider.getPaymentStatus({ data })).toEqual({ status: "canceled" });
  });

  it.each([
    [money(10.5), "payment.not_whole_dong"],
    [money(-1), "payment.not_whole_dong"],
    [money(5, "usd"), "payment.only_vnd"],
  ])("refuses %o", async (input, code) => {
    await expect(provider.initiatePayment(input)).rejects.toMatchObject({ code });
  });
});
