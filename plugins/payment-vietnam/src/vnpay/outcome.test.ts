import { describe, expect, it } from "vitest";
import { ATTEMPT_STATES, type AttemptState } from "../contract";
import { outcomeOf, saysMore } from "./outcome";
import { readTold } from "./told";

describe("what VNPay’s codes come to", () => {
  it.each<[string, string, AttemptState]>([
    ["00", "00", "paid"],
    ["07", "00", "unclear"],
    ["00", "07", "unclear"],
    ["00", "01", "open"],
    ["00", "", "open"],
    ["00", "02", "failed"],
    ["00", "04", "failed"],
    ...["09", "10", "11", "12", "13", "24", "51", "65", "75", "79", "99"].map(
      (code): [string, string, AttemptState] => [code, "02", "failed"],
    ),
    // Never paid by half.
    ["24", "00", "failed"],
    ["99", "", "failed"],
  ])("%s with status %s is %s", (response, status, outcome) => {
    expect(outcomeOf({ response, status })).toBe(outcome);
  });

  it("paid is the last word whatever comes before or after", () => {
    for (const state of ATTEMPT_STATES) {
      expect(saysMore(state, "paid", false)).toBe(state !== "paid");
      expect(saysMore("paid", state, true)).toBe(false);
      expect(saysMore(state, "open", false)).toBe(false);
    }
    expect(saysMore("failed", "unclear", false)).toBe(true);
    expect([saysMore("unclear", "failed", false), saysMore("unclear", "failed", true)]).toEqual([
      false,
      true,
    ]);
  });
});

describe("what VNPay tells of a payment", () => {
  const now = new Date("2026-11-30T02:00:00Z");
  const fields = {
    vnp_TxnRef: "DH1024NA1B2C3D4E5",
    vnp_Amount: "21500000",
    vnp_ResponseCode: "24",
    vnp_TransactionStatus: "02",
    vnp_TransactionNo: "0",
  };

  it("is read in đồng, and has our number where VNPay gave none", () => {
    expect(readTold(fields, now)).toMatchObject({
      ...{ amount: 215_000, transaction_no: "DH1024NA1B2C3D4E5", outcome: "failed" },
      ...{ bank: null, paid_at: now },
    });
  });

  it.each([
    { vnp_Amount: "21.5" },
    { vnp_Amount: "-1" },
    { vnp_TxnRef: "" },
    { vnp_ResponseCode: "" },
  ])("is not read of %o", (wrong) => expect(readTold({ ...fields, ...wrong }, now)).toBeNull());
});
