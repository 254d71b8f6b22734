import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import type { MarkKind } from "@nang-gio/cooperative/contract";
import type { EvidenceRow } from "../../contract";
import { sightOf } from "../../read/sight";
import { Counted, evidenceOf } from "../counted";
import type { IndicatorScope } from "../definition";

/**
 * Marks of a kind that producers got in a period, by the first day on which they hold; verified by staff, also those that have
 * ended since.
 */
export async function marksGranted(
  container: MedusaContainer,
  kind: MarkKind,
  { from, to, today, inSight }: IndicatorScope,
): Promise<EvidenceRow[]> {
  const [seen, sight] = sightOf(inSight);
  const rows = await readRows(
    container,
    Counted,
    `select mark.id, mark.name || ' (' || mark.number || ')' as title, null as title_en, mark.valid_from as day,
            mark.organisation_id
       from producer_mark mark
       join organisation on organisation.id = mark.organisation_id
      where mark.kind = ? and mark.state in ('verified', 'expired', 'revoked') and mark.deleted_at is null
        and mark.valid_from >= ? and mark.valid_from <= ? and mark.valid_from <= ? and ${seen}
      order by mark.valid_from, mark.id`,
    [kind, from, to, today, ...sight],
  );
  return evidenceOf(rows, () => ({ marks: 1 }));
}
