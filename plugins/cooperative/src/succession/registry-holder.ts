import type { MedusaContainer } from "@medusajs/framework/types";
import { giveScans, handOverScans } from "@nang-gio/media/scans/scans";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { type MergedFacts, mergeConflicts } from "../rules/merge-conflicts";
import { assertPart, divideRegistry } from "./divide-registry";
import { type Obstacle, type RecordHolder, registerRecordHolder } from "./holders";

const registry = (container: MedusaContainer) =>
  container.resolve<CooperativeService>(COOPERATIVE_MODULE);

async function factsOf(service: CooperativeService, organisation_id: string): Promise<MergedFacts> {
  const all = { take: null };
  const [labour, marks, lots] = await Promise.all([
    service.listLabourSnapshots({ organisation_id }, all),
    service.listProducerMarks({ organisation_id }, all),
    service.listProductionLots({ organisation_id }, all),
  ]);
  return { labour, marks, lots };
}

/** What the registry itself keeps of organisations: offices, labour, certificates, marks, lots and their scans. */
const registryHolder: RecordHolder = {
  count: (container, organisation_id) => registry(container).countRecords(organisation_id),

  obstacles: async (container, { from_id, to_id }) => {
    const service = registry(container);
    const [from, into] = await Promise.all([factsOf(service, from_id), factsOf(service, to_id)]);
    return mergeConflicts(from, into).map(
      (conflict): Obstacle => ({
        code: `cooperative.merge_${conflict.code}`,
        params:
          conflict.code === "labour"
            ? { day: formatDate(calendarDate(conflict.day)) }
            : { number: conflict.number },
      }),
    );
  },

  handOver: async (container, pair) => ({
    records: await registry(container).handOver(pair),
    scans: await handOverScans(container, pair.from_id, pair.to_id),
  }),

  handBack: async (container, { from_id }, moved) => {
    const { records, scans } = moved as { records: Record<string, string[]>; scans: string[] };
    await registry(container).give(records, from_id);
    await giveScans(container, scans, from_id);
  },

  partObstacles: async (container, from_id, part) => {
    await assertPart(container, from_id, part);
    return [];
  },

  handPartOver: divideRegistry,

  changedSince: async (container, pair, _moved, since) =>
    (await registry(container).changedSince(pair, since)).map((table) => ({
      code: `cooperative.changed_${table}`,
    })),
};

registerRecordHolder("registry", registryHolder);
