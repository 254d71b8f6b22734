import { describe, expect, it } from "vitest";
import { crc16, type Transfer, vietQr } from "./vietqr";

/** CRC-16/CCITT-FALSE again by another way: long division of the message as one polynomial over GF(2). */
function remainder(text: string): string {
  const bits = Buffer.from(text, "ascii").length * 8;
  let message = BigInt(`0x${Buffer.from(text, "ascii").toString("hex")}`) << 16n;
  message ^= 0xffffn << BigInt(bits);
  for (let at = BigInt(bits + 15); at >= 16n; at -= 1n) {
    if ((message >> at) & 1n) message ^= 0x11021n << (at - 16n);
  }
  return message.toString(16).toUpperCase().padStart(4, "0");
}

/** Fields of a level, read from the front. */
function fields(text: string): Record<string, string> {
  if (text === "") return {};
  const length = Number(text.slice(2, 4));
  return { [text.slice(0, 2)]: text.slice(4, 4 + length), ...fields(text.slice(4 + length)) };
}

const TRANSFER: Transfer = {
  bank_bin: "970436",
  account_number: "1017595600",
  amount: 180_500,
  purpose: "QT000123",
};

describe("the checksum", () => {
  it.each([
    // The catalogue of CRCs' own check, then the two examples of NAPAS' specification.
    ["123456789", "29B1"],
    [
      "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN6304",
      "9E6F",
    ],
    [
      "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang6304",
      "2E2E",
    ],
  ])("of %s is %s", (text, crc) => {
    expect(crc16(text)).toBe(crc);
    expect(remainder(text)).toBe(crc);
  });
});

describe("the code of a transfer", () => {
  it.each<[Transfer, string]>([
    [
      // As another implementation gives it (github.com/subiz/vietqr).
      {
        bank_bin: "970415",
        account_number: "0011001932418",
        amount: 120_000,
        purpose: "ung ho lu lut",
      },
      "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C",
    ],
    [
      // By hand, with Python's `binascii.crc_hqx`.
      TRANSFER,
      "00020101021238540010A00000072701240006970436011010175956000208QRIBFTTA530370454061805005802VN62120808QT00012363044158",
    ],
    [
      { bank_bin: "970405", account_number: "8888123456789", amount: 1, purpose: "A" },
      "00020101021238570010A00000072701270006970405011388881234567890208QRIBFTTA5303704540115802VN62050801A6304AE09",
    ],
  ])("%o is %s", (transfer, text) => {
    expect(vietQr(transfer)).toBe(text);
  });

  it("reads back as what it was made of", () => {
    const text = vietQr({ ...TRANSFER, amount: 98_765_432_100 });
    const read = fields(text);
    expect(read["63"]).toBe(remainder(text.slice(0, -4)));
    expect([read["53"], read["54"], read["58"]]).toEqual(["704", "98765432100", "VN"]);
    const payee = fields(read["38"] ?? "");
    expect([payee["00"], payee["02"]]).toEqual(["A000000727", "QRIBFTTA"]);
    expect(fields(payee["01"] ?? "")).toEqual({ "00": "970436", "01": "1017595600" });
    expect(fields(read["62"] ?? "")).toEqual({ "08": "QT000123" });
  });

  it.each<Partial<Transfer>>([
    { amount: 0 },
    { amount: 10.5 },
    { bank_bin: "97043" },
    { account_number: "1017 595600" },
    { purpose: "Quyết toán" },
    { purpose: "A".repeat(26) },
  ])("is refused of what the format does not hold: %o", (wrong) => {
    expect(() => vietQr({ ...TRANSFER, ...wrong })).toThrow(RangeError);
  });
});
