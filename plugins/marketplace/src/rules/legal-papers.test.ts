import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import { ChangeLegalPapers } from "../legal-papers-contract";
import { missingPapers } from "./legal-papers";

const TODAY = dateInVietnam(new Date());
const REPRESENTATIVE = {
  ...{ part: "representative", seen: 0, representative_name: "Nguyễn Thị Hạ (minh hoạ)" },
  ...{ identity_kind: "citizen_card", identity_number: "060185000123" },
};
const PAPER = {
  ...{ part: "paper", seen: 0, paper_kind: "household", paper_number: "48A8-001" },
  ...{ paper_issued_on: "2024-05-01", paper_issuer: "Phòng Tài chính (minh hoạ)" },
};

describe("the number of a card", () => {
  it.each(["060185000123", "060 185 000 123", "060.185.000.123", "001099999999", "096300000001"])(
    "%s is taken, without what stands between its digits",
    (identity_number) => {
      const read = ChangeLegalPapers.parse({ ...REPRESENTATIVE, identity_number });
      expect(read).toMatchObject({ identity_number: identity_number.replace(/\D/g, "") });
    },
  );
  it.each([
    "",
    "260123456",
    "06018500012",
    "0601850001234",
    "000185000123",
    "097185000123",
    "06018500012A",
  ])("“%s” is not", (identity_number) => {
    const read = ChangeLegalPapers.safeParse({ ...REPRESENTATIVE, identity_number });
    expect(read.error?.issues[0]?.path).toEqual(["identity_number"]);
  });
});

describe("the day of a paper", () => {
  it("may be today, not tomorrow, and is a day", () => {
    const on = (paper_issued_on: string) =>
      ChangeLegalPapers.safeParse({ ...PAPER, paper_issued_on }).success;
    expect(on(TODAY)).toBe(true);
    expect(on(addDays(TODAY, 1))).toBe(false);
    expect(on("2024-02-30")).toBe(false);
  });
});

describe("what is missing", () => {
  const told = { paper_number: "1", paper_scan_id: "scan_1", representative_name: "Hạ" };
  it.each([
    [undefined, ["paper", "scan", "representative"]],
    [{ ...told, paper_scan_id: null }, ["scan"]],
    [{ ...told, representative_name: null }, ["representative"]],
    [told, []],
  ])("%j: %j", (papers, parts) => expect(missingPapers(papers)).toEqual(parts));
});
