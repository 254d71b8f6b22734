import { MedusaService } from "@medusajs/framework/utils";
import type { Sql, Transactions } from "@nang-gio/access/sql";
import { PlanBaseline } from "./models/plan-baseline";
import { PlanChange } from "./models/plan-change";
import { PlanManualFigure } from "./models/plan-manual-figure";
import { PlanPeriod } from "./models/plan-period";
import { PlanReport } from "./models/plan-report";
import { PlanSetting } from "./models/plan-setting";
import { PlanSubmission } from "./models/plan-submission";
import { PlanTarget } from "./models/plan-target";
import {
  type KeptPeriod,
  type KeptSubmission,
  reportingTeller,
  type SubmissionTurn,
  type TellReporting,
} from "./turn";

const PERIOD = `select "id", "kind", "year", "title", "first_day", "last_day", "due_before", "consolidate_before"
  from "plan_period" where "id" = ? and "deleted_at" is null`;

const SUBMISSION = `select "id", "period_id", "body_code", "place_code", "level", "commune_codes", "state", "narrative",
  "comments", "submitted_at", "is_late", "revision" from "plan_submission"`;

/** Keeps the plan's targets, and what bodies report of it. Writes are done in turn. */
export class ReportingService extends MedusaService({
  PlanTarget,
  PlanBaseline,
  PlanSetting,
  PlanPeriod,
  PlanSubmission,
  PlanManualFigure,
  PlanReport,
  PlanChange,
}) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Does something of which all is kept with its trail, or nothing. */
  inTurn<Result>(
    actor_id: string | null,
    run: (sql: Sql, tell: TellReporting) => Promise<Result>,
  ): Promise<Result> {
    return this.#sql.transactional((sql) => run(sql, reportingTeller(sql, actor_id)));
  }

  /** Does something with a body's report, one after the other; gives nothing where there is none. */
  atSubmission<Result>(
    id: string,
    actor_id: string | null,
    run: (turn: SubmissionTurn) => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.inTurn(actor_id, async (sql, tell) => {
      const [submission] = await sql.execute<KeptSubmission>(
        `${SUBMISSION} where "id" = ? and "deleted_at" is null for update`,
        [id],
      );
      if (!submission) return undefined;
      const [period] = await sql.execute<KeptPeriod>(PERIOD, [submission.period_id]);
      return period && (await run({ sql, submission, period, tell }));
    });
  }

  /** Does something with a period and all of its bodies' reports, alone; gives nothing where there is none. */
  atPeriod<Result>(
    id: string,
    actor_id: string | null,
    run: (turn: {
      sql: Sql;
      period: KeptPeriod;
      submissions: KeptSubmission[];
      tell: TellReporting;
    }) => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.inTurn(actor_id, async (sql, tell) => {
      const [period] = await sql.execute<KeptPeriod>(`${PERIOD} for update`, [id]);
      if (!period) return undefined;
      const submissions = await sql.execute<KeptSubmission>(
        `${SUBMISSION} where "period_id" = ? and "deleted_at" is null order by "id" for update`,
        [id],
      );
      return run({ sql, period, submissions, tell });
    });
  }
}
