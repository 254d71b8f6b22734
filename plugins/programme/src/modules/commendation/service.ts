import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Sql, Transactions } from "@nang-gio/access/sql";
import {
  countRows,
  giveTables,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "@nang-gio/cooperative/succession/move-rows";
import type { NewCommendation } from "../../commendations-contract";
import type { CommendationState } from "../../commendations-vocabulary";
import { CommendationNominee } from "./models/commendation-nominee";
import { CommendationRound } from "./models/commendation-round";

/** A round as it is kept, as far as rules ask. */
export interface KeptRound {
  id: string;
  year: number;
  state: CommendationState;
  decision_number: string | null;
  decided_on: string | null;
  revision: number;
}

/** What is done in one round, alone: nobody else changes it meanwhile, and all of it is kept or nothing. */
export interface RoundTurn {
  sql: Sql;
  round: KeptRound;
}

const RECORDS = ["commendation_nominee"] as const;

/** By what a nominee of the receiver is the same as one of the giver: that one stays where it is. */
const TWINS = {
  commendation_nominee: `(other."round_id", other."person_name") = (own."round_id", own."person_name")`,
};

/** Keeps rounds of commendation and who was nominated. Writes are done in turn, one round at a time. */
export class CommendationService extends MedusaService({ CommendationRound, CommendationNominee }) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Keeps a new round; gives its id, or nothing where the body has one of that year. */
  async begin({ year, title, title_en, body_code }: NewCommendation): Promise<string | undefined> {
    const [made] = await this.#sql.execute<{ id: string }>(
      `insert into "commendation_round" ("id", "year", "title", "title_en", "body_code", "state")
       values (?, ?, ?, ?, ?, 'open')
       on conflict ("year", "body_code") where state <> 'cancelled' and deleted_at is null do nothing returning "id"`,
      [generateEntityId(undefined, "comrnd"), year, title, title_en ?? null, body_code],
    );
    return made?.id;
  }

  /** Does something in a round, one after the other; gives nothing where there is no such round. */
  inRound<Result>(
    id: string,
    run: (turn: RoundTurn) => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.#sql.transactional(async (sql) => {
      const [round] = await sql.execute<KeptRound>(
        `select "id", "year", "state", "decision_number", "decided_on", "revision"
           from "commendation_round" where "id" = ? and "deleted_at" is null for update`,
        [id],
      );
      return round && (await run({ sql, round }));
    });
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
}
