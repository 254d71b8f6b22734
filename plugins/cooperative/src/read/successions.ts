import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminSuccession } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";

const registry = (container: MedusaContainer) =>
  container.resolve<CooperativeService>(COOPERATIVE_MODULE);

/** Merges and divisions that an organisation was in, the newest first. */
export async function successionsOf(
  container: MedusaContainer,
  organisation_id: string,
): Promise<AdminSuccession[]> {
  const service = registry(container);
  const found = await service.listOrganisationSuccessions(
    { $or: [{ from_id: organisation_id }, { to_id: organisation_id }] },
    { order: { done_at: "DESC" }, take: null },
  );
  if (found.length === 0) return [];
  const others = await service.listOrganisations(
    { id: found.flatMap(({ from_id, to_id }) => [from_id, to_id]) },
    { select: ["id", "name", "handle"], take: null },
  );
  const named = new Map(others.map(({ id, name, handle }) => [id, { id, name, handle }]));
  return found.flatMap(({ id, kind, from_id, to_id, day, reason, undone_at }) => {
    const gave = from_id === organisation_id;
    const other = named.get(gave ? to_id : from_id);
    const ended = undone_at && new Date(undone_at).toISOString();
    return other ? [{ id, kind, gave, other, day, reason, undone_at: ended }] : [];
  });
}

/** Handle of the organisation that a merged one lives on in; nothing where the handle is of none that was merged. */
export async function survivorOf(
  container: MedusaContainer,
  handle: string,
): Promise<string | undefined> {
  const service = registry(container);
  const select = ["id", "handle", "merged_into"] as const;
  let [one] = await service.listOrganisations({ handle }, { select: [...select], take: 1 });
  if (!one?.merged_into) return undefined;
  while (one?.merged_into) {
    [one] = await service.listOrganisations(
      { id: one.merged_into },
      { select: [...select], take: 1 },
    );
  }
  return one?.handle;
}

/** Of organisations the ones that those that were merged live on in, by id; others are themselves. */
export async function survivorsOf(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const survivors = new Map(ids.map((id) => [id, id]));
  for (let open = [...new Set(ids)]; open.length > 0; ) {
    const merged = await registry(container).listOrganisations(
      { id: open, merged_into: { $ne: null } },
      { select: ["id", "merged_into"], take: null },
    );
    const next = new Map(merged.map(({ id, merged_into }) => [id, merged_into ?? id]));
    for (const [id, now] of survivors) survivors.set(id, next.get(now) ?? now);
    open = [...next.values()];
  }
  return survivors;
}
