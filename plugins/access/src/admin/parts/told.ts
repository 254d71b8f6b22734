import type { TFunction } from "i18next";
import type { AuditChange, AuditEntryView } from "../../contract";

const LAST_WORDS = [
  "verify",
  "reject",
  "revoke",
  "confirm",
  "cancel",
  "accept",
  "pack",
  "ship",
  "deliver",
  "take-back",
  "approve",
  "grant",
  "refuse",
  "suspend",
  "reactivate",
  "close",
  "submit",
  "withdraw",
  "discard",
  "archive",
  "restore",
  "copy",
  "return",
] as const;

type Action = (typeof LAST_WORDS)[number] | "create" | "change" | "remove" | "assign" | "upload";

function actionOf({ method, path, kind }: AuditEntryView): Action {
  const [, , , record, ...rest] = path.split("/");
  const word = LAST_WORDS.find((last) => last === (rest.at(-1) ?? record));
  if (word) return word;
  if (kind === "staff") return "assign";
  if (method === "DELETE") return rest.length > 0 ? "change" : "remove";
  if (record) return "change";
  return kind === "imports" || kind === "uploads" ? "upload" : "create";
}

/** What was done, in the reader's words: `Sửa · Tổ chức`. */
export function toldAction(entry: AuditEntryView, t: TFunction): string {
  const kind = t(`kinds.${entry.kind}`, { defaultValue: entry.kind });
  return `${t(`actions.${actionOf(entry)}`)} · ${kind}`;
}

/** The role in which somebody wrote, in the reader's words. */
export function toldRole(role: string | null, t: TFunction): string {
  return role ? t([`roles.${role}`, `sellerRoles.${role}`]) : t("noRole");
}

/** A field's value as text, a word of the market in the reader's language; nothing as a dash. */
export function toldValue(value: unknown, t: TFunction): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  return /^[a-z_]+$/.test(text) ? t(`values.${text}`, { defaultValue: text }) : text;
}

const segmentsOf = (field: string) => field.replace(/\[[^\]]+\]/g, "").split(".");

/** A field's path to read: `certificates[ocop_1].number` as `Chứng nhận › Số`. */
export function toldField(field: string, t: TFunction): string {
  return segmentsOf(field)
    .map((segment) => t(`fields.${segment}`, { defaultValue: segment }))
    .join(" › ");
}

/** Changes worth reading: without the identifiers that a new record is born with. */
export function changesToTell(changes: readonly AuditChange[]): AuditChange[] {
  return changes.filter(
    ({ field, before }) =>
      (before !== null && before !== undefined) ||
      !/^id$|_id$/.test(segmentsOf(field).at(-1) ?? ""),
  );
}
