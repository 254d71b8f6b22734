import { useTranslation } from "react-i18next";
import type { FormField } from "../parts/form-drawer";
import { useBuyers, useParticipants } from "../parts/use-events";

/** Fields by which a co-operative and a buyer of an event are chosen. */
export function useSides(
  eventId: string,
  chosen?: { organisation_id: string; buyer_id: string },
): FormField[] {
  const { t } = useTranslation("connection");
  const organisations = useParticipants(eventId, { limit: 100 }).data?.organisations ?? [];
  const buyers = useBuyers(eventId).data?.buyers ?? [];
  const there = organisations.filter(
    ({ state, attendance }) => state === "registered" || attendance.length > 0,
  );
  return [
    {
      ...{ name: "organisation_id", kind: "select", required: true, label: t("organisation") },
      value: chosen?.organisation_id,
      options: there.map(({ organisation_id, name }) => ({ value: organisation_id, label: name })),
    },
    {
      ...{ name: "buyer_id", kind: "select", required: true, label: t("buyer") },
      value: chosen?.buyer_id,
      options: buyers.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}
