import type { TFunction } from "i18next";
import type { AuditChange, AuditEntryView } from "../../contract";
import { operatorOf } from "../../operator-id";

/** Under an import stand the records that it changed: `/admin/imports/:id/products/:id`. */
const IN_AN_IMPORT = /^\/admin\/imports\/[^/]+\/[^/]+\/[^/]+$/;
const CREATED = 201;

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
  "back-part",
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
  "match",
  "refund",
  "provider-refund",
] as const;

type Action = (typeof LAST_WORDS)[number] | "create" | "change" | "remove" | "assign" | "upload";

function actionOf({ method, path, kind, status }: AuditEntryView): Action {
  if (IN_AN_IMPORT.test(path)) return status === CREATED ? "create" : "change";
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

/** Who wrote, in the reader's words: a person by name, a command by who ran it on the server. */
export function toldPerson(
  { id, name, email }: { id: string | null; name: string | null; email: string | null },
  t: TFunction,
): string {
  const operator = id === null ? undefined : operatorOf(id);
  if (operator !== undefined) return t("commandLine", { operator });
  return name || email || t("unknownPerson");
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

/** Without identifiers of records; what a person wrote, such as an SKU, stays. */
const segmentsOf = (field: string) => field.replace(/\[[a-z]+_\w+\]/g, "").split(/\.(?![^[]*\])/);

function toldSegment(segment: string, t: TFunction): string {
  const [, name = segment, key] = /^(\w+)\[(.+)\]$/.exec(segment) ?? [];
  const told = t(`fields.${name}`, { defaultValue: name });
  return key ? `${told} ${key}` : told;
}

/** A field's path to read: `variants[NM-500].price` as `Quy cách NM-500 › Giá`. */
export function toldField(field: string, t: TFunction): string {
  return segmentsOf(field)
    .map((segment) => toldSegment(segment, t))
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
