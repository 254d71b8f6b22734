import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { ConsignmentEventFacts, UndeliveredReason } from "../../contract";
import { readParcels } from "../../read/parcels";
import { type Pieces, piecesIn, tooMany } from "../../rules/parcels";
import { canComeBack } from "../../rules/undelivered";

type SentConsignment = Omit<Parameters<typeof readParcels>[1], "lines"> & {
  number: string;
  lines: ReadonlyArray<Pieces & { title: string; variant_title: string | null }>;
};

/** What was told of a parcel that nobody took. */
interface Told {
  undelivered?: UndeliveredReason;
  written_off?: readonly Pieces[];
}

/**
 * Refuses to take back what has arrived in part, what left before the market kept its own records, and more pieces
 * to write off than there are.
 * @throws Problem conflict
 */
export async function assertBack(
  container: MedusaContainer,
  consignment: SentConsignment,
  { written_off = [] }: Told,
): Promise<void> {
  const { number, lines } = consignment;
  const parcels = await readParcels(container, consignment);
  if (!canComeBack(parcels)) {
    const code = parcels.length > 0 ? "consignment_partly_arrived" : "return_no_parcel";
    throw new Problem("conflict", `marketplace.${code}`, { params: { number } });
  }
  const over = tooMany(written_off, lines);
  if (!over) return;
  const line = lines.find(({ line_item_id }) => line_item_id === over.line_item_id);
  if (!line) throw new Problem("not_found", "marketplace.line_unknown");
  throw new Problem("conflict", "marketplace.written_off_too_many", {
    field: "written_off",
    params: { name: line.title, available: line.quantity },
  });
}

/** What the history tells of a parcel that nobody took; nothing of any other. */
export function toldOfBack(
  { lines }: Pick<SentConsignment, "lines">,
  { undelivered, written_off = [] }: Told,
): (ConsignmentEventFacts & Record<string, unknown>) | null {
  if (!undelivered) return null;
  const off = lines
    .map(({ line_item_id, title, variant_title }) => ({
      ...{ line_item_id, title, variant_title },
      quantity: piecesIn(written_off.filter((one) => one.line_item_id === line_item_id)),
    }))
    .filter(({ quantity }) => quantity > 0);
  return { undelivered, written_off: off };
}
