import { WITHHELD } from "@nang-gio/cooperative/contract";
import { type Cell, type Reading, read, refuse } from "../cell";
import { parseNumber } from "../numbers";
import type { CellKind } from "./kind";
import { textOf } from "./text";

function numberOf(cell: Exclude<Cell, { type: "blank" | "error" }>): Reading<number> {
  if (cell.type === "number") {
    return cell.date ? refuse("workbook.date_for_number") : read(cell.number);
  }
  if (cell.type === "boolean") return refuse("workbook.not_number");
  const number = parseNumber(cell.text);
  return number === undefined ? refuse("workbook.not_number") : read(number);
}

function within(min: number, max: number, number: number): Reading<number> {
  if (number < min) return refuse("workbook.too_small");
  return number > max ? refuse("workbook.too_large") : read(number);
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number): CellKind<number> {
  return {
    expected: { code: "workbook.expected.integer", params: { min, max } },
    bounds: { type: "whole", min, max },
    read(cell) {
      const reading = numberOf(cell);
      if (!reading.ok) return reading;
      const bounded = within(min, max, reading.value);
      return bounded.ok && !Number.isInteger(bounded.value)
        ? refuse("workbook.not_whole")
        : bounded;
    },
    write: (value) => value,
  };
}

/** A whole number from 0 to `max`, or {@link WITHHELD}, which leaves the count as it is. */
export function withholdable(max: number): CellKind<number | typeof WITHHELD> {
  const count = integer(0, max);
  return {
    ...count,
    expected: { code: "workbook.expected.withholdable", params: { max } },
    read(cell, facts) {
      const withheld = cell.type === "text" && cell.text.replace(/\s/g, "") === WITHHELD;
      return withheld ? read(WITHHELD) : count.read(cell, facts);
    },
    write: (value) => value,
  };
}

/** A number from `min` to `max`, with decimals. */
export function decimal(min: number, max: number): CellKind<number> {
  return {
    expected: { code: "workbook.expected.decimal", params: { min, max } },
    bounds: { type: "decimal", min, max },
    read(cell) {
      const reading = numberOf(cell);
      return reading.ok ? within(min, max, reading.value) : reading;
    },
    write: (value) => value,
  };
}

/** EAN-13 with a right check digit (GS1 General Specifications, section 7.9). */
export const barcode: CellKind<string> = {
  expected: { code: "workbook.expected.barcode" },
  read(cell) {
    const reading = textOf(cell);
    if (!reading.ok) return reading;
    const digits = reading.value.replace(/\s/g, "");
    if (!/^\d{13}$/.test(digits)) return refuse("workbook.wrong_form");
    const sum = [...digits].reduce(
      (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
      0,
    );
    return sum % 10 === 0 ? read(digits) : refuse("workbook.check_digit");
  },
  write: (value) => value,
};
