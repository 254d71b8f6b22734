import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import {
  CERTIFICATE_MOVES,
  CERTIFICATE_STATES,
  type CertificateFact,
  type CertificateState,
  canBecome,
  decidingLevel,
  expiresOn,
  ocopOn,
  starsOfScore,
  stateOn,
  warningDue,
} from "./ocop";

function certificate(over: Partial<CertificateFact> = {}): CertificateFact {
  return {
    number: "QĐ 3310/QĐ-UBND",
    stars: 4,
    group: "food",
    issuer: "UBND tỉnh Bình Thuận",
    issued_on: calendarDate("2019-12-23"),
    state: "verified",
    ...over,
  };
}

describe("expiry", () => {
  it.each([
    ["2019-12-23", "2022-12-24"],
    ["2024-02-29", "2027-03-01"],
    ["2023-08-31", "2026-09-01"],
    ["2021-02-28", "2024-02-29"],
  ])("decided on %s, expired from %s", (issued, expired) => {
    expect(expiresOn(calendarDate(issued))).toBe(expired);
  });

  it("takes the stars away with the day", () => {
    expect(ocopOn([certificate()], calendarDate("2022-12-23"))?.stars).toBe(4);
    expect(ocopOn([certificate()], calendarDate("2022-12-24"))).toBeNull();
    expect(stateOn(certificate(), calendarDate("2022-12-24"))).toBe("expired");
  });

  it("gives none before the decision", () => {
    expect(ocopOn([certificate()], calendarDate("2019-12-22"))).toBeNull();
  });
});

describe("recognition", () => {
  const day = calendarDate("2021-01-01");

  it.each<[CertificateState, boolean]>([
    ["draft", false],
    ["submitted", false],
    ["verified", true],
    ["rejected", false],
    ["revoked", false],
  ])("of a %s certificate: %s", (state, holds) => {
    expect(ocopOn([certificate({ state })], day) !== null).toBe(holds);
  });

  it("stood until the day on which it expired or was revoked", () => {
    const revoked = certificate({ state: "revoked", revoked_on: calendarDate("2021-06-01") });
    expect(ocopOn([revoked], calendarDate("2021-05-31"))?.stars).toBe(4);
    expect(ocopOn([revoked], calendarDate("2021-06-01"))).toBeNull();
    expect(ocopOn([certificate({ state: "expired" })], day)?.stars).toBe(4);
    expect(ocopOn([certificate({ state: "expired" })], calendarDate("2022-12-24"))).toBeNull();
  });

  it.each([1, 2, 6])("is not shown for %i stars", (stars) => {
    expect(ocopOn([certificate({ stars })], day)).toBeNull();
  });

  it("is the best that holds", () => {
    const best = ocopOn(
      [
        certificate({ stars: 3, number: "A" }),
        certificate({ stars: 5, number: "B", issued_on: calendarDate("2016-01-01") }),
        certificate({ stars: 4, number: "C" }),
      ],
      day,
    );
    expect(best?.certificate_number).toBe("C");
  });
});

it.each([
  [100, 5],
  [90, 5],
  [89, 4],
  [70, 4],
  [69, 3],
  [50, 3],
  [49, 2],
  [30, 2],
  [29, 1],
])("a score of %i is %i stars", (score, stars) => expect(starsOfScore(score)).toBe(stars));

it.each<[3 | 4 | 5, string, string]>([
  [3, "2025-06-30", "district"],
  [3, "2025-07-01", "province"],
  [4, "2019-12-23", "province"],
  [5, "2026-01-01", "ministry"],
])("%i stars decided on %s come from the %s", (stars, issuedOn, level) => {
  expect(decidingLevel(stars, calendarDate(issuedOn))).toBe(level);
});

it.each<[CertificateState, CertificateState, boolean]>([
  ["draft", "verified", true],
  ["rejected", "verified", true],
  ["expired", "verified", true],
  ["verified", "revoked", true],
  ["verified", "draft", false],
  ["revoked", "verified", false],
])("a register that said %s may say %s: %s", (from, to, allowed) => {
  expect(canBecome(from, to)).toBe(allowed);
});

it("lets no one verify what was not submitted, nor bring back what was revoked", () => {
  for (const state of CERTIFICATE_STATES) {
    expect(CERTIFICATE_MOVES[state].includes("verified")).toBe(state === "submitted");
  }
  expect(CERTIFICATE_MOVES.revoked).toEqual([]);
});

it.each<[string, number | undefined]>([
  ["2022-06-26", undefined],
  ["2022-06-27", 180],
  ["2022-09-24", 180],
  ["2022-09-25", 90],
  ["2022-11-23", 90],
  ["2022-11-24", 30],
  ["2022-12-23", 30],
  ["2022-12-24", undefined],
  ["2023-01-01", undefined],
])("on %s the warning before 24 December 2022 is that of %s days", (day, warning) => {
  expect(warningDue(calendarDate("2022-12-24"), calendarDate(day))).toBe(warning);
});
