import { Problem } from "@nang-gio/access/problem";
import type { FactKind, LabourBody, OfficeTermBody } from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";

type Row = { id: string } & Record<string, unknown>;

/** Where confirmed facts of each kind are kept, and the turn in which staff write them. */
export const FACT_RECORDS = {
  office_term: {
    turn: "upsert-office-terms",
    list: (service: CooperativeService, filters: object) =>
      service.listOfficeTerms(filters, { take: null }),
    create: (service: CooperativeService, row: object) =>
      service.createOfficeTerms(row as OfficeTermBody & { organisation_id: string }),
    update: (service: CooperativeService, row: Row) => service.updateOfficeTerms(row),
    remove: (service: CooperativeService, id: string) => service.deleteOfficeTerms([id]),
  },
  labour_snapshot: {
    turn: "upsert-labour-snapshots",
    list: (service: CooperativeService, filters: object) =>
      service.listLabourSnapshots(filters, { take: null }),
    create: (service: CooperativeService, row: object) =>
      service.createLabourSnapshots(row as LabourBody & { organisation_id: string }),
    update: (service: CooperativeService, row: Row) => service.updateLabourSnapshots(row),
    remove: (service: CooperativeService, id: string) => service.deleteLabourSnapshots([id]),
  },
} as const;

/** The confirmed record of an organisation. @throws Problem `cooperative.fact_gone` where there is none (any more). */
export async function confirmedRecord(
  service: CooperativeService,
  kind: FactKind,
  organisation_id: string,
  id: string,
): Promise<Row> {
  const [record] = await FACT_RECORDS[kind].list(service, { id: [id], organisation_id });
  if (!record) throw new Problem("not_found", "cooperative.fact_gone", { field: "corrects" });
  return record;
}
