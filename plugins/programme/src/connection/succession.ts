import type { MedusaContainer } from "@medusajs/framework/types";
import { type RecordHolder, registerRecordHolder } from "@nang-gio/cooperative/succession/holders";
import { marketLinks } from "./market-links";

type Rows = Record<string, string[]>;

const service = (container: MedusaContainer) => marketLinks(container);

/** Channels, meetings, samples and follow-ups go with a duplicate that is merged; of one that is divided they stay. */
const linkHolder: RecordHolder = {
  count: (container, organisation_id) => service(container).countRecords(organisation_id),
  obstacles: async () => [],
  handOver: async (container, pair) => ({ links: await service(container).handOver(pair) }),
  handBack: async (container, { from_id }, moved) =>
    service(container).give((moved.links ?? {}) as Rows, from_id),
  partObstacles: async () => [],
  handPartOver: async () => async () => {},
  changedSince: async (container, pair, _moved, since) => {
    const tables = await service(container).changedSince(pair, since);
    return tables.map((table) => ({ code: `connection.changed_${table}` }));
  },
};

registerRecordHolder("market_links", linkHolder);
