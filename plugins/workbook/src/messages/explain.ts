import { translate } from "@nang-gio/access/messages/catalogue";
import { formatInteger } from "@nang-gio/vietnam";
import type { Bilingual, Language, Message } from "../format/cell";
import type { Finding } from "../reading/finding";
import { en } from "./en";
import { vi } from "./vi";

const CATALOGUES: Record<Language, Record<string, string>> = { vi, en };
const PREFIX = "workbook.";

/** A message in words; one of another domain is looked up in its registered catalogue. */
export function explain({ code, params = {} }: Message, language: Language): string {
  const template = code.startsWith(PREFIX) && CATALOGUES[language][code.slice(PREFIX.length)];
  if (!template) return translate(code, language, params as Record<string, string>) ?? code;
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : filled(value, language);
  });
}

function filled(value: string | number | Bilingual, language: Language): string {
  if (typeof value === "object") return value[language];
  if (typeof value === "string") return value;
  if (!Number.isInteger(value)) return String(value);
  return language === "vi" ? formatInteger(value) : value.toLocaleString("en-US");
}

/** A finding as one line: where, what was found, what is wrong, what is expected. */
export function explainFinding(finding: Finding, language: Language): string {
  const words =
    language === "vi"
      ? { row: "dòng", column: "cột", found: "thấy", expected: "cần" }
      : { row: "row", column: "column", found: "found", expected: "expected" };
  const place = [
    finding.sheet,
    finding.row === null ? undefined : `${words.row} ${finding.row}`,
    finding.column && `${words.column} ${finding.column.letter} (${finding.column.heading})`,
  ].filter(Boolean);
  const details = [
    explain(finding.problem, language),
    finding.found && finding.found !== finding.sheet && `${words.found} “${finding.found}”`,
    finding.expected && `${words.expected} ${explain(finding.expected, language)}`,
  ].filter(Boolean);
  // Sentences of other domains end in a full stop; here more is said after it.
  const said = details.map((detail, at) =>
    at < details.length - 1 ? String(detail).replace(/\.$/, "") : detail,
  );
  return `${place.join(", ")}: ${said.join("; ")}`;
}
