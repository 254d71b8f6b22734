import type { CalendarDate } from "@nang-gio/vietnam";
import { read, refuse } from "../cell";
import { dateOfSerial, parseDateText } from "../dates";
import type { CellKind } from "./kind";

/** A day: a date cell, an Excel serial number, `dd/mm/yyyy` or ISO text; the future only where it may be. */
export function date(allowed: { future: boolean }): CellKind<CalendarDate> {
  return {
    expected: {
      code: allowed.future ? "workbook.expected.date" : "workbook.expected.past_date",
    },
    bounds: { type: "date" },
    read(cell, facts) {
      const day = dayOf(cell);
      if (!day) return refuse("workbook.not_date");
      return !allowed.future && day > facts.today ? refuse("workbook.in_future") : read(day);
    },
    write: (value) => ({ date: value }),
  };
}

function dayOf(cell: Parameters<CellKind<CalendarDate>["read"]>[0]): CalendarDate | undefined {
  switch (cell.type) {
    case "number":
      return cell.date ?? dateOfSerial(cell.number);
    case "text":
      return parseDateText(cell.text);
    case "boolean":
      return undefined;
  }
}
