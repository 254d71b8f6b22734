import type { MedusaContainer } from "@medusajs/framework/types";
import { type RecordHolder, registerRecordHolder } from "@nang-gio/cooperative/succession/holders";
import { commendations } from "../commendations/rounds";

type Rows = Record<string, string[]>;

const service = (container: MedusaContainer) => commendations(container);

/** What organisations were nominated and commended for: it goes with a duplicate that is merged; of one that is divided it stays. */
const commendationHolder: RecordHolder = {
  count: (container, organisation_id) => service(container).countRecords(organisation_id),
  obstacles: async () => [],
  handOver: async (container, pair) => ({ commendations: await service(container).handOver(pair) }),
  handBack: async (container, { from_id }, moved) =>
    service(container).give((moved.commendations ?? {}) as Rows, from_id),
  partObstacles: async () => [],
  handPartOver: async () => async () => {},
  changedSince: async (container, pair, _moved, since) => {
    const tables = await service(container).changedSince(pair, since);
    return tables.map((table) => ({ code: `commendation.changed_${table}` }));
  },
};

registerRecordHolder("commendations", commendationHolder);
