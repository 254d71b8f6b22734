import type { MarketplaceService } from "../../modules/marketplace/service";
import type { SplitOrder } from "./split-order";

/** Writes new consignments of an order with their lines, and gives their ids. */
export async function writeConsignments(
  service: MarketplaceService,
  { order_id, placed_at, cancelled, sales_channel_id, payment }: SplitOrder,
  drafts: SplitOrder["drafts"],
): Promise<string[]> {
  const made = await service.createConsignments(
    drafts.map(({ lines: _lines, ...draft }) => ({
      ...draft,
      order_id,
      placed_at,
      sales_channel_id,
      payment,
      state: cancelled ? ("cancelled" as const) : ("placed" as const),
    })),
  );
  const idOf = new Map(made.map(({ number, id }) => [number, id]));
  await service.createConsignmentLines(
    drafts.flatMap(({ number, lines }) =>
      lines.map((line) => ({ ...line, consignment_id: idOf.get(number) ?? "" })),
    ),
  );
  return made.map(({ id }) => id);
}
