import type { MedusaContainer } from "@medusajs/framework/types";
import { addDays, type CalendarDate, calendarDate } from "@nang-gio/vietnam";
import type { MarkKind } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { WARNING_DAYS } from "../rules/ocop";

/** A verified certificate or mark that will end. */
export interface Ending {
  id: string;
  type: "ocop_certificate" | "producer_mark";
  kind: "ocop" | MarkKind;
  number: string;
  /** The product, or what the mark is for. */
  name: string;
  expires_on: CalendarDate;
  organisation: { id: string; name: string; commune_code: string };
}

/** What ends within the days of the first warning after a day in Vietnam. */
export async function findEndings(
  container: MedusaContainer,
  day: CalendarDate,
): Promise<Ending[]> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const soon = { $gt: day, $lte: addDays(day, WARNING_DAYS[0]) };
  const filters = { state: "verified" as const, expires_on: soon };
  const config = { relations: ["organisation"], take: null };
  const [certificates, marks] = await Promise.all([
    service.listOcopCertificates(filters, config),
    service.listProducerMarks(filters, config),
  ]);
  return [
    ...certificates.map(
      ({ id, number, product_title: name, expires_on, organisation }): Ending => ({
        ...{ id, type: "ocop_certificate", kind: "ocop", number, name, organisation },
        expires_on: calendarDate(expires_on),
      }),
    ),
    ...marks.map(
      ({ id, kind, number, name, expires_on, organisation }): Ending => ({
        ...{ id, type: "producer_mark", kind, number, name, organisation },
        expires_on: calendarDate(expires_on ?? ""),
      }),
    ),
  ];
}
