import { describe, expect, it } from "vitest";
import { readCsv } from "../reading/csv";
import { coversUntil } from "./covers-until";
import { readStatement } from "./read-statement";

const ACCOUNT = "1017595600";
const read = (text: string) => readStatement([readCsv("sao-ke.csv", Buffer.from(text))], ACCOUNT);

describe("a bank's statement", () => {
  it("is read under a letterhead, with columns for both ways and sums at the end", () => {
    const entries = read(
      `NGÂN HÀNG (minh hoạ),,,,,
Số tài khoản: 1017595600,,,,,
,,,,,
STT,Ngày GD,Số tham chiếu,Số tiền ghi nợ (VND),Số tiền ghi có (VND),Nội dung giao dịch
1,30/11/2026 14:05:22,FT26334001,,"250,000",MBVCB.551.DH1024N.CT tu 0011
2,30/11/2026 15:00:00,FT26334002,"1,500,000",,Phi
3,01/12/2026,FT26335001,,1.250.000,don hang 23
,Tổng cộng,,"1,500,000","1,500,000",
`,
    );
    expect(entries).toEqual([
      {
        reference: "FT26334001",
        occurred_at: new Date("2026-11-30T07:05:22Z"),
        amount: 250_000,
        content: "MBVCB.551.DH1024N.CT tu 0011",
        payer: null,
      },
      {
        reference: "FT26335001",
        occurred_at: new Date("2026-11-30T17:00:00Z"),
        amount: 1_250_000,
        content: "don hang 23",
        payer: null,
      },
    ]);
  });

  it("is read with one column for both ways, with signs", () => {
    const entries = read(
      `Transaction date;Amount;Description;Tên đối ứng
2026-11-30 08:00;+250.000 VND;DH1024N;NGUYEN THI LAI
2026-11-30 09:00;-20.000 VND;Phí;`,
    );
    expect(entries.map(({ amount, payer }) => [amount, payer])).toEqual([
      [250_000, "NGUYEN THI LAI"],
    ]);
  });

  it("gives rows without the bank's number one of their own, the same at each reading", () => {
    const text = `Ngày,Có,Diễn giải
30/11/2026,50000,tien hang
30/11/2026,50000,tien hang
30/11/2026,50000,khac`;
    const references = read(text).map(({ reference }) => reference);
    expect(new Set(references).size).toBe(3);
    expect(read(text).map(({ reference }) => reference)).toEqual(references);
  });

  it.each<[string, string]>([
    ["Tên,Tuổi\nA,5", "workbook.statement_headings"],
    [
      "Số tài khoản: 999888777\nNgày,Có,Nội dung\n30/11/2026,5,x",
      "workbook.statement_other_account",
    ],
    ["Ngày,Mã GD,Có,Nội dung\n30/11/2026,1,năm nghìn,x", "workbook.statement_rows"],
    ["Ngày,Mã GD,Có,Nội dung\nhôm qua,1,5000,x", "workbook.statement_rows"],
    ["Ngày,Mã GD,Có,Nội dung\n30/11/2026,1,5000.5,x", "workbook.statement_rows"],
  ])("is refused whole where it can't be read: %j", (text, code) => {
    expect(() => read(text)).toThrow(code);
  });

  it("tells all until the day that staff name, never what is still to come", () => {
    const now = new Date("2026-12-01T03:00:00Z");
    const entries = read("Ngày,Có,Nội dung\n30/11/2026 10:00,5000,x");
    const until = (day?: string) => coversUntil(entries, day, now).toISOString();
    expect(until()).toBe("2026-11-30T03:00:00.000Z");
    expect(until("2026-11-30")).toBe("2026-11-30T17:00:00.000Z");
    expect(until("2026-12-01")).toBe("2026-12-01T03:00:00.000Z");
  });
});
