import { type Language, translate } from "@nang-gio/access/problem";
import type { AdminCooperativeRow } from "@nang-gio/cooperative/contract";
import { type Cell, xlsxBytes } from "@nang-gio/paper";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import "../messages/register";
import { KINDS } from "../format/words";

/** Columns of the list with their widths. */
const COLUMNS = {
  code: 24,
  name: 40,
  name_en: 36,
  kind: 18,
  registration_number: 20,
  founded_on: 14,
  sector: 26,
  commune: 22,
  address: 30,
  phone: 14,
  email: 26,
  women_led: 14,
  products: 12,
  completeness: 12,
  missing: 60,
} as const;

/** The register's list as of a day, one row an organisation; the same rows give the same bytes. */
export function writeCooperatives(
  rows: readonly AdminCooperativeRow[],
  day: string,
  language: Language,
): Promise<Buffer> {
  const say = (key: string, params = {}) =>
    translate(`workbook.list_${key}`, language, params) ?? key;
  const cells = (row: AdminCooperativeRow): Cell[] => [
    row.handle,
    row.name,
    row.name_en,
    KINDS.find(({ code }) => code === row.kind)?.words[language] ?? row.kind,
    row.registration_number,
    row.founded_on && formatDate(calendarDate(row.founded_on)),
    row.sector,
    row.commune_name,
    row.address,
    row.phone,
    row.email,
    say(row.women_led.holds ? "yes" : "no"),
    row.product_count,
    row.completeness.score,
    row.completeness.missing
      .map((fact) => translate(`workbook.lacks_${fact}`, language) ?? fact)
      .join("; "),
  ];
  return xlsxBytes([
    {
      name: say("title"),
      lead: [[say("title")], [say("as_of", { day: formatDate(calendarDate(day)) })]],
      columns: Object.entries(COLUMNS).map(([key, width]) => ({ heading: say(key), width })),
      rows: rows.map(cells),
    },
  ]);
}
