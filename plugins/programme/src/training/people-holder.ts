import type { MedusaContainer } from "@medusajs/framework/types";
import { type RecordHolder, registerRecordHolder } from "@nang-gio/cooperative/succession/holders";
import { training } from "./courses";

type Rows = Record<string, string[]>;

const service = (container: MedusaContainer) => training(container);

/** People of organisations in training: they go with a duplicate that is merged; of one that is divided they stay. */
const peopleHolder: RecordHolder = {
  count: (container, organisation_id) => service(container).countRecords(organisation_id),
  obstacles: async () => [],
  handOver: async (container, pair) => ({ training: await service(container).handOver(pair) }),
  handBack: async (container, { from_id }, moved) =>
    service(container).give((moved.training ?? {}) as Rows, from_id),
  partObstacles: async () => [],
  handPartOver: async () => async () => {},
  changedSince: async (container, pair, _moved, since) => {
    const tables = await service(container).changedSince(pair, since);
    return tables.map((table) => ({ code: `training.changed_${table}` }));
  },
};

registerRecordHolder("training", peopleHolder);
