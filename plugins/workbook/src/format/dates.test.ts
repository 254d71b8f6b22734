import { describe, expect, test } from "vitest";
import { dateOfSerial, parseDateText, serialOfDate } from "./dates";

describe("dates in a workbook", () => {
  test.each([
    [61, "1900-03-01"],
    [45292, "2024-01-01"],
    [45292.75, "2024-01-01"],
    [45351, "2024-02-29"],
    [401768, "2999-12-31"],
  ])("the serial %d is %s", (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
  });

  test.each([0, 60, -5, 401769, 20240131])("the serial %d is no date", (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });

  test("a day's serial is the one that it is read from", () => {
    const day = dateOfSerial(45351);
    expect(day && serialOfDate(day)).toBe(45351);
  });

  test.each([
    ["31/12/2024", "2024-12-31"],
    ["1/2/2024", "2024-02-01"],
    ["2024-02-29", "2024-02-29"],
    ["2024-02-29T00:00:00.000Z", "2024-02-29"],
    ["31/12/2024 00:00", "2024-12-31"],
    [" 05-06-2023 ", "2023-06-05"],
  ])("%j is %s", (text, date) => {
    expect(parseDateText(text)).toBe(date);
  });

  test.each(["29/02/2023", "31/04/2024", "12/31/2024", "1/2/24", "hôm nay", ""])(
    "%j is no date",
    (text) => {
      expect(parseDateText(text)).toBeUndefined();
    },
  );
});
