import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { ConsignmentEventFacts, UndeliveredReason } from "../../contract";
import { readParcels } from "../../read/parcels";
import { namedPieces, notBack, type Pieces, tooMany } from "../../rules/parcels";
import { canComeBack } from "../../rules/undelivered";

type NamedLine = Pieces & { title: string; variant_title: string | null };
type SentConsignment = Omit<Parameters<typeof readParcels>[1], "lines"> & {
  number: string;
  lines: readonly NamedLine[];
};

/** What was told of a parcel that nobody took. */
export interface ToldOfBack {
  undelivered?: UndeliveredReason;
  reason?: string;
  written_off?: readonly Pieces[];
}

/**
 * Refuses to write off more than what came back.
 * @throws Problem conflict `marketplace.written_off_too_many`, not_found `marketplace.line_unknown`
 */
export function assertWrittenOff(
  lines: readonly NamedLine[],
  back: readonly Pieces[],
  { written_off = [] }: ToldOfBack,
): void {
  const over = tooMany(written_off, back);
  if (!over) return;
  const line = lines.find(({ line_item_id }) => line_item_id === over.line_item_id);
  if (!line) throw new Problem("not_found", "marketplace.line_unknown");
  const there = back.find(({ line_item_id }) => line_item_id === over.line_item_id);
  throw new Problem("conflict", "marketplace.written_off_too_many", {
    field: "written_off",
    params: { name: line.title, available: there?.quantity ?? 0 },
  });
}

/**
 * Refuses to take back as a whole what has arrived in part, or left before the market kept its own records, and more
 * pieces to write off than there are.
 * @throws Problem conflict
 */
export async function assertBack(
  container: MedusaContainer,
  consignment: SentConsignment,
  told: ToldOfBack,
): Promise<void> {
  const { number, lines } = consignment;
  const parcels = await readParcels(container, consignment);
  if (!canComeBack(parcels)) {
    const code = parcels.length > 0 ? "consignment_partly_arrived" : "return_no_parcel";
    throw new Problem("conflict", `marketplace.${code}`, { params: { number } });
  }
  assertWrittenOff(lines, notBack(lines, parcels), told);
}

/** What the history tells of a parcel that nobody took; nothing of any other. */
export function toldOfBack(
  { lines }: Pick<SentConsignment, "lines">,
  { undelivered, written_off = [] }: ToldOfBack,
): (ConsignmentEventFacts & Record<string, unknown>) | null {
  return undelivered ? { undelivered, written_off: namedPieces(lines, written_off) } : null;
}
