import type { UpsertReport } from "../../contract";

const BATCH = 500;

/** How the records of one kind are found by key and written. A field that is `undefined` stays as it is. */
export interface RecordStore<Input extends object> {
  keyOf(record: Input): string;
  /** What would be stored of an input, where that differs from what was said. */
  asStored?(input: Input): Input;
  /** The records that exist under the inputs' keys, with their ids. */
  find(inputs: readonly Input[]): Promise<Array<Input & { id: string }>>;
  create(inputs: Input[]): Promise<Array<{ id: string }>>;
  update(inputs: Array<Partial<Input> & { id: string }>): Promise<unknown>;
  remove(ids: string[]): Promise<unknown>;
}

/** What an upsert did, enough to take it back. */
export interface UpsertTrace<Input extends object> {
  createdIds: string[];
  before: Array<Input & { id: string }>;
}

/** What writing a record would do. */
export type UpsertVerdict = "created" | "updated" | "unchanged";

function canonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.localeCompare(b)))
      : inner,
  );
}

function differs<Input extends object>(input: Input, existing: Input): boolean {
  return Object.entries(input).some(
    ([field, value]) =>
      value !== undefined &&
      canonicalJson(value) !== canonicalJson((existing as Record<string, unknown>)[field]),
  );
}

async function existingByKey<Input extends object>(
  store: RecordStore<Input>,
  inputs: readonly Input[],
) {
  const found = new Map<string, Input & { id: string }>();
  for (let start = 0; start < inputs.length; start += BATCH) {
    for (const record of await store.find(inputs.slice(start, start + BATCH))) {
      found.set(store.keyOf(record), record);
    }
  }
  return found;
}

function asStored<Input extends object>(store: RecordStore<Input>, inputs: readonly Input[]) {
  return inputs.map((input) => store.asStored?.(input) ?? input);
}

/** What {@link upsert} would do with each input, in their order; nothing is written. */
export async function judge<Input extends object>(
  store: RecordStore<Input>,
  inputs: readonly Input[],
): Promise<UpsertVerdict[]> {
  const existing = await existingByKey(store, inputs);
  return asStored(store, inputs).map((input) => {
    const record = existing.get(store.keyOf(input));
    if (!record) return "created";
    return differs(input, record) ? "updated" : "unchanged";
  });
}

/** Takes back what {@link upsert} did: removes what it made, restores what it changed. */
export async function revert<Input extends object>(
  store: RecordStore<Input>,
  trace: UpsertTrace<Input>,
): Promise<void> {
  if (trace.createdIds.length > 0) await store.remove(trace.createdIds);
  if (trace.before.length > 0) await store.update(trace.before);
}

/**
 * Creates what is new by key, changes what differs and leaves the rest untouched, in batches. When a
 * batch fails, those before it are taken back and the error goes on.
 */
export async function upsert<Input extends object>(
  store: RecordStore<Input>,
  said: readonly Input[],
): Promise<{ report: UpsertReport; trace: UpsertTrace<Input>; ids: string[] }> {
  const inputs = asStored(store, said);
  const existing = await existingByKey(store, inputs);
  const report: UpsertReport = { created: [], updated: [], unchanged: [], written: [] };
  const trace: UpsertTrace<Input> = { createdIds: [], before: [] };
  const fresh = inputs.filter((input) => !existing.has(store.keyOf(input)));
  const changed = inputs.flatMap((input) => {
    const key = store.keyOf(input);
    const record = existing.get(key);
    if (!record) return [];
    if (!differs(input, record)) {
      report.unchanged.push(key);
      return [];
    }
    return [{ input, record, key }];
  });
  try {
    for (let start = 0; start < fresh.length; start += BATCH) {
      const batch = fresh.slice(start, start + BATCH);
      const made = await store.create(batch);
      trace.createdIds.push(...made.map(({ id }) => id));
      report.created.push(...batch.map((input) => store.keyOf(input)));
      report.written.push(
        ...made.flatMap(({ id }, index) => {
          const after = batch[index];
          return after ? [{ id, before: null, after }] : [];
        }),
      );
    }
    for (let start = 0; start < changed.length; start += BATCH) {
      const batch = changed.slice(start, start + BATCH);
      trace.before.push(...batch.map(({ record }) => record));
      await store.update(batch.map(({ input, record }) => ({ ...input, id: record.id })));
      report.updated.push(...batch.map(({ key }) => key));
      report.written.push(
        ...batch.map(({ input, record }) => ({ id: record.id, before: record, after: input })),
      );
    }
  } catch (error) {
    await revert(store, trace);
    throw error;
  }
  return { report, trace, ids: [...trace.createdIds, ...trace.before.map(({ id }) => id)] };
}
