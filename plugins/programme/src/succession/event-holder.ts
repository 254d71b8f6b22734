import type { MedusaContainer } from "@medusajs/framework/types";
import { type RecordHolder, registerRecordHolder } from "@nang-gio/cooperative/succession/holders";
import { tradeEvents } from "../events/trade-events";

type Rows = Record<string, string[]>;

const service = (container: MedusaContainer) => tradeEvents(container);

/** What organisations did at events: it goes with a duplicate that is merged; of one that is divided it stays where it was done. */
const eventHolder: RecordHolder = {
  count: (container, organisation_id) => service(container).countRecords(organisation_id),
  obstacles: async () => [],
  handOver: async (container, pair) => ({ events: await service(container).handOver(pair) }),
  handBack: async (container, { from_id }, moved) =>
    service(container).give((moved.events ?? {}) as Rows, from_id),
  partObstacles: async () => [],
  handPartOver: async () => async () => {},
  changedSince: async (container, pair, _moved, since) => {
    const tables = await service(container).changedSince(pair, since);
    return tables.map((table) => ({ code: `programme.changed_${table}` }));
  },
};

registerRecordHolder("events", eventHolder);
