import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, Problem, translate } from "@nang-gio/access/problem";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import {
  type DuplicatePair,
  type DuplicateSide,
  type DuplicatesQuery,
  MERGED_FIELDS,
  type MergePreview,
  type MergeSide,
} from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { type Comparable, likelyDuplicates } from "../rules/duplicates";
import { recordHolders } from "../succession/holders";
import { mergeObstacles } from "../workflows/steps/merge-organisations";

const registry = (container: MedusaContainer) =>
  container.resolve<CooperativeService>(COOPERATIVE_MODULE);

type Row = Comparable & { handle: string };

function side({ id, handle, name, registration_number, phone, commune_code }: Row): DuplicateSide {
  const commune_name = findHomeCommune(commune_code)?.name ?? commune_code;
  return { id, handle, name, registration_number, phone, commune_name };
}

/** One page of pairs of organisations that may be one, those that wait to be confirmed too. */
export async function findDuplicates(
  container: MedusaContainer,
  { cooperative_id, limit, offset }: DuplicatesQuery,
): Promise<{ duplicates: DuplicatePair[]; count: number }> {
  const organisations: Row[] = await registry(container).listOrganisations(
    { merged_into: null },
    {
      select: ["id", "handle", "name", "registration_number", "phone", "commune_code"],
      take: null,
    },
  );
  const pairs = likelyDuplicates(organisations).filter(
    ({ sides }) => !cooperative_id || sides.some(({ id }) => id === cooperative_id),
  );
  return {
    duplicates: pairs.slice(offset, offset + limit).map(({ reasons, sides: [one, other] }) => ({
      reasons,
      sides: [side(one), side(other)],
    })),
    count: pairs.length,
  };
}

async function readSide(
  container: MedusaContainer,
  id: string,
  field?: string,
): Promise<{ side: MergeSide; counts: Record<string, number> }> {
  const [found] = await registry(container).listOrganisations(
    { id: [id], merged_into: null },
    { take: 1 },
  );
  if (!found) {
    throw new Problem(field ? "invalid_data" : "not_found", "cooperative.not_found", { field });
  }
  const values = found as unknown as Record<string, unknown>;
  const fields = Object.fromEntries(
    MERGED_FIELDS.map((name) => [name, values[name] ?? null]),
  ) as MergeSide["fields"];
  const counts = await Promise.all(
    recordHolders().map(([, holder]) => holder.count(container, id)),
  );
  return { side: { ...side(found as Row), fields }, counts: Object.assign({}, ...counts) };
}

/**
 * What merging one organisation into another would do: both beside each other, what moves, and what is in the way.
 * @throws Problem `cooperative.not_found`; of a field for the other one
 */
export async function previewMerge(
  container: MedusaContainer,
  pair: { from_id: string; to_id: string },
  language: Language,
): Promise<MergePreview> {
  if (pair.from_id === pair.to_id) {
    throw new Problem("invalid_data", "cooperative.merge_itself", { field: "into" });
  }
  const from = await readSide(container, pair.from_id);
  const into = await readSide(container, pair.to_id, "into");
  const obstacles = await mergeObstacles(container, pair);
  return {
    from: from.side,
    into: into.side,
    records: Object.keys(from.counts).map((record) => ({
      record,
      from: from.counts[record] ?? 0,
      into: into.counts[record] ?? 0,
    })),
    obstacles: obstacles.map(({ code, params }) => ({
      code,
      message: translate(code, language, params) ?? code,
    })),
  };
}
