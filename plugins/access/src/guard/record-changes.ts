import type { MedusaContainer } from "@medusajs/framework/types";
import type { AuditChange } from "../contract";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService, NewEntry } from "../modules/access/service";
import { operatorOf } from "../operator-id";
import { changesBetween } from "./changes";
import { scopeOf } from "./guard";
import { COMMAND_LINE } from "./record-command";
import { redact } from "./redact";

const CREATED = 201;
const CHANGED = 200;

/** What a write of many records did to one of them. */
export interface ChangedRecord {
  /** As the trail groups it: `products`. */
  kind: string;
  id: string;
  /** What names it to a person. */
  title: string | null;
  isNew: boolean;
  changes: readonly AuditChange[];
}

/** One write of many records: who asked for it and from where. */
export interface ManyWritten {
  /** Its address; the entry of each record stands under it. */
  path: string;
  actor_id: string | null;
  ip: string | null;
  body: Record<string, unknown>;
}

/** A changed record as it is kept, with what tells it from all others of its write, however often it is recorded. */
export type KeptChange = ChangedRecord & { key: string };

function pick(record: object, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, Reflect.get(record, field)]));
}

/** What was told of a record and is another than before, fit for the trail; `undefined` was not told. */
export function toldChanges(before: object | null, told: object): AuditChange[] {
  const fields = Object.keys(told).filter((field) => Reflect.get(told, field) !== undefined);
  const was = before ? pick(before, fields) : undefined;
  return changesBetween(redact(was), redact(pick(told, fields)));
}

/**
 * Records in the trail what a write of many did to each record, told part by part: all or none, and once though it is
 * told again.
 */
export async function recordChanges(
  container: MedusaContainer,
  { path, actor_id, ip, body }: ManyWritten,
  parts: AsyncIterable<readonly KeptChange[]>,
): Promise<void> {
  const isCommand = actor_id !== null && operatorOf(actor_id) !== undefined;
  const scope = actor_id && !isCommand ? await scopeOf(container, actor_id) : undefined;
  const write = {
    actor_id,
    actor_type: isCommand ? COMMAND_LINE : "user",
    role: scope?.role ?? null,
    method: isCommand ? "RUN" : "POST",
    body,
    ip,
  };
  const entryOf = ({ key, kind, id, title, isNew, changes }: KeptChange): NewEntry => ({
    ...write,
    id: `audit_${key}`,
    path: `${path}/${kind}/${id}`,
    kind,
    record_id: id,
    record_title: title?.slice(0, 200) ?? null,
    status: isNew ? CREATED : CHANGED,
    changes,
  });
  async function* entries() {
    for await (const changed of parts) yield changed.map(entryOf);
  }
  await container.resolve<AccessService>(ACCESS_MODULE).noteEntries(entries());
}
