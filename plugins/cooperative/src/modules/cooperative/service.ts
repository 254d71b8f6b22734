import { MedusaService } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import {
  countRows,
  giveTables,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "../../succession/move-rows";
import { FactProposal } from "./models/fact-proposal";
import { FactProposalEvent } from "./models/fact-proposal-event";
import { LabourSnapshot } from "./models/labour-snapshot";
import { LegalTerm } from "./models/legal-term";
import { LivedRecord } from "./models/lived-record";
import { OcopCertificate } from "./models/ocop-certificate";
import { OcopCertificateEvent } from "./models/ocop-certificate-event";
import { OfficeTerm } from "./models/office-term";
import { Organisation } from "./models/organisation";
import { OrganisationSuccession } from "./models/organisation-succession";
import { ProducerMark } from "./models/producer-mark";
import { ProducerMarkEvent } from "./models/producer-mark-event";
import { ProductionLot } from "./models/production-lot";
import { ProductionLotEvent } from "./models/production-lot-event";
import { ProductionLotInput } from "./models/production-lot-input";

/** Tables of records that go with an organisation's goods and people. */
const RECORDS = [
  "office_term",
  "labour_snapshot",
  "ocop_certificate",
  "producer_mark",
  "production_lot",
  "fact_proposal",
] as const;

/** By what a record of the receiver says the same as one of the giver: that one stays where it is. */
const TWINS: Partial<Record<(typeof RECORDS)[number], string>> = {
  office_term: `(other."person_name", other."title", other."from") = (own."person_name", own."title", own."from")`,
  labour_snapshot: `other."as_of" = own."as_of"`,
  producer_mark: `(other."kind", other."number") = (own."kind", own."number")`,
  fact_proposal: `other."key" = own."key"`,
};

/** Keeps the registry: organisations and their dated facts. Writes go through the plugin's workflows. */
export class CooperativeService extends MedusaService({
  Organisation,
  OrganisationSuccession,
  LegalTerm,
  LivedRecord,
  OfficeTerm,
  LabourSnapshot,
  OcopCertificate,
  OcopCertificateEvent,
  ProducerMark,
  ProducerMarkEvent,
  ProductionLot,
  ProductionLotInput,
  ProductionLotEvent,
  FactProposal,
  FactProposalEvent,
}) {
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** How many records of each kind an organisation has. */
  countRecords(organisation_id: string) {
    return countRows(this.#sql, RECORDS, organisation_id);
  }

  /** Hands the records of one organisation to another, but what that one has likewise; gives their ids by table. */
  handOver(pair: Pair): Promise<Record<string, string[]>> {
    return moveTables(this.#sql, RECORDS, pair, TWINS);
  }

  /** Gives records, by table and id, to an organisation. */
  give(records: Record<string, string[]>, organisation_id: string): Promise<void> {
    return giveTables(this.#sql, RECORDS, records, organisation_id);
  }

  /** Which records of two organisations were written after an instant, by table. */
  changedSince(pair: Pair, since: Date): Promise<string[]> {
    return tablesChangedSince(this.#sql, RECORDS, pair, since);
  }

  /** The instant by the clock of the database, by which rows are dated that SQL writes. */
  async now(): Promise<Date> {
    const [row] = await this.#sql.execute<{ now: Date }>(`select clock_timestamp() as "now"`);
    return new Date(row?.now ?? Date.now());
  }
}
