import { describe, expect, it } from "vitest";
import { payAddress, payerAddress } from "./pay-address";
import { isSignedQuery, signedQuery } from "./signature";
import { readVnpayTime, vnpayTime } from "./time";

const SECRET = "VNPAYSECRETOFTHETESTSONLY0000001";
const MERCHANT = {
  tmn_code: "NANGGIO1",
  hash_secret: SECRET,
  pay_url: "https://pay.example/vpcpay.html",
  api_url: "https://pay.example/api",
  shop_url: "https://cho.example/",
};

describe("the address of VNPay’s page", () => {
  it("is sorted and signed as Python’s hmac and quote_plus do it", () => {
    const url = payAddress(MERCHANT, {
      txn_ref: "DH1024NA1B2C3D4E5",
      amount: 215_000,
      purpose: "DH1024N",
      asked_at: new Date("2026-11-29T17:15:30Z"),
      expires_at: new Date("2026-11-29T17:30:30Z"),
      language: "vi",
      ip: "::ffff:203.0.113.7",
    });
    expect(url).toBe(
      "https://pay.example/vpcpay.html?vnp_Amount=21500000&vnp_Command=pay&vnp_CreateDate=20261130001530&vnp_CurrCode=VND&vnp_ExpireDate=20261130003030&vnp_IpAddr=203.0.113.7&vnp_Locale=vn&vnp_OrderInfo=DH1024N&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fcho.example%2Fdat-hang%2Fvnpay&vnp_TmnCode=NANGGIO1&vnp_TxnRef=DH1024NA1B2C3D4E5&vnp_Version=2.1.0&vnp_SecureHash=2119d242ec2f309254df389a79137965140467860e02efdc4239f14fd2046bd9a7bca0d0d674bcb056ed75a0271c90447b199aa78ce683e9db42fa1158e9fd25",
    );
  });

  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::1", "127.0.0.1"],
    ["2001:db8::7", "2001:db8::7"],
    ["", "127.0.0.1"],
  ])("tells VNPay of %s as %s", (ip, told) => expect(payerAddress(ip)).toBe(told));
});

describe("what VNPay signed", () => {
  const told = {
    vnp_Amount: "21500000",
    vnp_BankCode: "NCB",
    vnp_BankTranNo: "VNP14226112",
    vnp_CardType: "ATM",
    vnp_OrderInfo: "Thanh toan DH1024N",
    vnp_PayDate: "20261130001612",
    vnp_ResponseCode: "00",
    vnp_TmnCode: "NANGGIO1",
    vnp_TransactionNo: "14226112",
    vnp_TransactionStatus: "00",
    vnp_TxnRef: "DH1024NA1B2C3D4E5",
  };
  const plus =
    "654bdf7b0e8f802fcc9d4b2fe958a418b8699506726528581d27f7c76250a598b30753a92100df9ade77802374ac4fb5f7c3e28ce08e4036fab93871b308478d";
  const percent =
    "e994a656f47dab23f79cb28049ff32e86e77e00b86ff1ffcb624da19608107da4ebeaef7f3b8dee1b3858f94f56d2529c66bb0ecf18488f34f62e89fc35f8f66";
  const signed = (vnp_SecureHash: string, more: object = {}) =>
    isSignedQuery(SECRET, { ...told, vnp_SecureHash, ...more });

  it("is believed with a space as + or as %20, whatever the order and the case of the signature", () => {
    expect([signed(plus), signed(percent), signed(plus.toUpperCase())]).toEqual([true, true, true]);
    const turned = Object.fromEntries(Object.entries(told).reverse());
    expect(isSignedQuery(SECRET, { vnp_SecureHash: plus, ...turned })).toBe(true);
    expect(signed(plus, { vnp_SecureHashType: "HmacSHA512", utm: "x" })).toBe(true);
  });

  it.each([
    { vnp_Amount: "21500001" },
    { vnp_ResponseCode: "24" },
    { vnp_Extra: "1" },
    { vnp_SecureHash: "" },
    { vnp_SecureHash: plus.slice(0, 126) },
    { vnp_SecureHash: "0".repeat(128) },
  ])("is not believed when something of it was changed: %o", (changed) => {
    expect(signed(plus, changed)).toBe(false);
  });

  it("is not believed under another secret", () => {
    const query = Object.fromEntries(new URLSearchParams(signedQuery("another", told)));
    expect(isSignedQuery(SECRET, query)).toBe(false);
    expect(isSignedQuery("another", query)).toBe(true);
  });
});

describe("VNPay’s time", () => {
  it("is that of Vietnam, over the end of a year too", () => {
    expect(vnpayTime(new Date("2026-12-31T17:00:00.999Z"))).toBe("20270101000000");
    expect(readVnpayTime("20270101000000")?.toISOString()).toBe("2026-12-31T17:00:00.000Z");
  });

  it.each(["", "0", "2027010100000", "20271301000000", "20270230000000"])(
    "is none where it is written as %s",
    (text) => expect(readVnpayTime(text)).toBeNull(),
  );
});
