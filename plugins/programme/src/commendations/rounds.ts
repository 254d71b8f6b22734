import type { MedusaContainer } from "@medusajs/framework/types";
import { hasMarkup, Problem, type ProblemParams } from "@nang-gio/access/problem";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import { COMMENDATION_MODULE } from "../modules/commendation";
import type { CommendationService, KeptRound, RoundTurn } from "../modules/commendation/service";

/** The service of commendations. */
export const commendations = (container: MedusaContainer) =>
  container.resolve<CommendationService>(COMMENDATION_MODULE);

/** The answer to a round that is unknown. */
export const unknownRound = () => new Problem("not_found", "commendation.round_unknown");

/** @throws Problem of commendations that names the field. */
export function refuse(code: string, field: string, params: ProblemParams = {}): never {
  throw new Problem("invalid_data", `commendation.${code}`, { field, params });
}

/** @throws Problem `commendation.markup` that names the first field whose text has markup in it. */
export function assertPlain(texts: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, text] of Object.entries(texts)) {
    if (text && hasMarkup(text)) refuse("markup", field);
  }
}

/** @throws Problem conflict `commendation.is_decided`, `commendation.is_cancelled` */
export function assertOpen({ state, decision_number, decided_on }: KeptRound): void {
  if (state === "open") return;
  const day = decided_on ? formatDate(calendarDate(decided_on)) : "";
  const params = { number: decision_number ?? "", day };
  throw new Problem("conflict", `commendation.is_${state}`, { params });
}

/**
 * Does something in a round, one after the other; all of it is kept, or nothing is.
 * @throws Problem not_found `commendation.round_unknown`
 */
export async function inRound<Result>(
  container: MedusaContainer,
  id: string,
  run: (turn: RoundTurn) => Promise<{ done: Result }>,
): Promise<Result> {
  const found = await commendations(container).inRound(id, run);
  if (!found) throw unknownRound();
  return found.done;
}
