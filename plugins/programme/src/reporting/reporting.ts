import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem, type ProblemParams } from "@nang-gio/access/problem";
import { REPORTING_MODULE } from "../modules/reporting";
import type { ReportingService } from "../modules/reporting/service";
import type { SubmissionTurn } from "../modules/reporting/turn";

/** The service of reports. */
export const reporting = (container: MedusaContainer) =>
  container.resolve<ReportingService>(REPORTING_MODULE);

/** @throws Problem of the reports' catalogue that names the field. */
export function refuseField(code: string, field: string, params: ProblemParams = {}): never {
  throw new Problem("invalid_data", `reporting.${code}`, { field, params });
}

/** Somebody else was faster. @throws Problem conflict `reporting.changed` */
export function refuseChanged(): never {
  throw new Problem("conflict", "reporting.changed", { field: "seen" });
}

/** @throws Problem not_found `reporting.<what>_unknown` */
export function unknown(what: "period" | "submission" | "report" | "indicator" | "setting"): never {
  throw new Problem("not_found", `reporting.${what}_unknown`);
}

/**
 * Does something with a body's report as it was seen; what it changes is kept with its trail, or nothing is.
 * @throws Problem not_found `reporting.submission_unknown`, conflict `reporting.changed`
 */
export async function atSubmission<Result>(
  container: MedusaContainer,
  { id, seen, actor_id }: { id: string; seen: number; actor_id: string | null },
  run: (turn: SubmissionTurn) => Promise<{ done: Result }>,
): Promise<Result> {
  const found = await reporting(container).atSubmission(id, actor_id, async (turn) => {
    if (turn.submission.revision !== seen) refuseChanged();
    return run(turn);
  });
  return found ? found.done : unknown("submission");
}
