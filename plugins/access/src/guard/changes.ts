import type { AuditChange } from "../contract";

const UNTOLD = new Set(["created_at", "updated_at", "folded"]);
const MOST_CHANGES = 200;

type Leaves = Map<string, unknown>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is Record<string, unknown> & { id: string } {
  return isRecord(value) && typeof value.id === "string";
}

function gather(value: unknown, path: string, leaves: Leaves): Leaves {
  if (value instanceof Date) return leaves.set(path, value.toISOString());
  if (Array.isArray(value)) {
    if (value.length === 0) return leaves;
    if (!value.every(hasId)) return leaves.set(path, value);
    for (const entry of value) gather(entry, `${path}[${entry.id}]`, leaves);
    return leaves;
  }
  if (!isRecord(value)) return leaves.set(path, value ?? null);
  for (const [name, inner] of Object.entries(value)) {
    if (!UNTOLD.has(name) && !name.startsWith("raw_"))
      gather(inner, path ? `${path}.${name}` : name, leaves);
  }
  return leaves;
}

/**
 * What differs between a record before and after a write, field by field; a list's records are told apart by
 * their ids. `undefined` stands for a record that is not there; fields that are empty on both sides are
 * left out.
 */
export function changesBetween(before: unknown, after: unknown): AuditChange[] {
  const was = gather(before, "", new Map());
  const is = gather(after, "", new Map());
  const changes: AuditChange[] = [];
  for (const field of new Set([...was.keys(), ...is.keys()])) {
    const change = { field, before: was.get(field) ?? null, after: is.get(field) ?? null };
    if (JSON.stringify(change.before) !== JSON.stringify(change.after)) changes.push(change);
  }
  return changes.slice(0, MOST_CHANGES);
}
