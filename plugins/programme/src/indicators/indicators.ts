import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { EvidenceRow, IndicatorsQuery, IndicatorView } from "../contract";
import type { IndicatorDefinition, IndicatorScope } from "./definition";
import { womenManagersTrained } from "./definitions/i05-women-managers-trained";
import { peopleTrained } from "./definitions/i06-people-trained";
import { newCooperatives } from "./definitions/i07-new-cooperatives";
import { newJobs } from "./definitions/i08-new-jobs";
import { assignedOfficersTrained } from "./definitions/i09-assigned-officers-trained";
import { officersInOutreach } from "./definitions/i10-officers-in-outreach";
import { commendationRounds } from "./definitions/i12-commendation-rounds";
import { eventsHeld } from "./definitions/p01-events-held";
import { organisationsAttending } from "./definitions/p02-organisations-attending";
import { agreementsSigned } from "./definitions/p03-agreements-signed";
import { organisationsSelling } from "./definitions/p04-organisations-selling";
import { ocopOnSale } from "./definitions/p05-ocop-on-sale";
import { trainedInEcommerce } from "./definitions/p06-trained-in-ecommerce";
import { salesThroughTheMarket } from "./definitions/p07-sales";
import { trademarksGranted } from "./definitions/p08-trademarks";
import { traceableProducts } from "./definitions/p09-traceable-products";
import { growingAreasGranted } from "./definitions/p10-growing-areas";
import { titleCertificates } from "./definitions/p13-title-certificates";
import { marketLinks } from "./definitions/p16-market-links";
import { foreignEnquiries } from "./definitions/p17-foreign-enquiries";

/** Every indicator that is computed, in the plan's order. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  womenManagersTrained,
  peopleTrained,
  newCooperatives,
  newJobs,
  assignedOfficersTrained,
  officersInOutreach,
  commendationRounds,
  eventsHeld,
  organisationsAttending,
  agreementsSigned,
  organisationsSelling,
  ocopOnSale,
  trainedInEcommerce,
  salesThroughTheMarket,
  trademarksGranted,
  traceableProducts,
  growingAreasGranted,
  titleCertificates,
  marketLinks,
  foreignEnquiries,
];

/** The period that is asked for, the year that it is when none is, of what the caller may see. */
export function indicatorScope(
  req: MedusaRequest,
  { from, to, year }: Pick<IndicatorsQuery, "from" | "to" | "year">,
): IndicatorScope {
  const today = dateInVietnam(new Date());
  const whole = String(year ?? today.slice(0, 4));
  const inSight = communesInSight(req);
  return { from: from ?? `${whole}-01-01`, to: to ?? `${whole}-12-31`, today, inSight };
}

/** An indicator of a period with all that its figures are the sum of. */
export async function measure(
  container: MedusaContainer,
  { evidence, figures, ...words }: IndicatorDefinition,
  scope: IndicatorScope,
): Promise<{ indicator: IndicatorView; evidence: EvidenceRow[] }> {
  const rows = await evidence(container, scope);
  return { indicator: { ...words, figures: figures(rows) }, evidence: rows };
}

/** The indicator of a code. @throws Problem not_found `programme.indicator_unknown` */
export function indicatorOf(code: string): IndicatorDefinition {
  const found = INDICATORS.find((one) => one.code === code);
  if (!found) throw new Problem("not_found", "programme.indicator_unknown", { params: { code } });
  return found;
}
