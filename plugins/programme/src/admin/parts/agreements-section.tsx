import { Button, Table } from "@medusajs/ui";
import { HeadedTable, request, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AgreementRow, EventView } from "../../contract";
import { AGREEMENT_KINDS, AGREEMENT_STATES } from "../../vocabulary";
import { shownAmount, smallestUnits, wholeUnits } from "./amount";
import { FormDrawer, type FormField } from "./form-drawer";
import { Section } from "./section";
import { useAgreements, useBuyers, useParticipants } from "./use-events";
import { WithReason } from "./with-reason";

const HEADS = ["agreement", "organisation", "buyer", "signed_on", "value", "state", ""];

function AgreementForm({ eventId, agreement }: { eventId: string; agreement?: AgreementRow }) {
  const { t } = useTranslation("programme");
  const organisations = useParticipants(eventId, { limit: 100 }).data?.organisations ?? [];
  const buyers = useBuyers(eventId).data?.buyers ?? [];
  const may = organisations.filter(
    ({ state, attendance }) => state === "registered" || attendance.length > 0,
  );
  const value = agreement?.value ?? null;
  const fields: FormField[] = [
    {
      ...{ name: "kind", kind: "select", required: true, label: t("agreementKind") },
      value: agreement?.kind,
      options: AGREEMENT_KINDS.map((kind) => ({ value: kind, label: t(`agreementKinds.${kind}`) })),
    },
    { name: "number", required: true, label: t("agreementNumber"), value: agreement?.number },
    {
      ...{ name: "organisation_id", kind: "select", required: true },
      value: agreement?.organisation_id,
      options: may.map(({ organisation_id, name }) => ({ value: organisation_id, label: name })),
    },
    {
      ...{ name: "buyer_id", kind: "select", required: true, label: t("buyer") },
      value: agreement?.buyer_id,
      options: buyers.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: "signed_on", kind: "date", required: true, value: agreement?.signed_on },
    { name: "ends_on", kind: "date", value: agreement?.ends_on },
    {
      ...{ name: "value", kind: "number", hint: t("valueHint") },
      value: agreement && value !== null ? wholeUnits(value, agreement.currency) : null,
    },
    { name: "currency", required: true, value: agreement?.currency ?? "VND" },
    {
      ...{ name: "state", kind: "select", required: true, value: agreement?.state ?? "signed" },
      options: AGREEMENT_STATES.map((name) => ({ value: name, label: t(`agreed.${name}`) })),
    },
  ];
  const path = `/events/${eventId}/agreements${agreement ? `/${agreement.id}` : ""}`;
  const save = (values: Record<string, unknown>) => {
    const currency = String(values.currency ?? "").toUpperCase();
    const typed = values.value;
    const amount = typeof typed === "number" ? smallestUnits(typed, currency) : null;
    return request(path, { method: "POST", body: { ...values, currency, value: amount } });
  };
  return (
    <FormDrawer
      title={t(agreement ? "changeAgreement" : "addAgreement")}
      fields={fields}
      save={save}
      trigger={
        <Button size="small" variant="secondary">
          {t(agreement ? "change" : "addAgreement")}
        </Button>
      }
    />
  );
}

/** Memoranda and contracts that were signed at an event or after it. */
export function AgreementsSection({ event }: { event: EventView }) {
  const { t } = useTranslation("programme");
  const agreements = useAgreements(event.id).data?.agreements ?? [];
  const writes = event.may.write && event.state === "held";
  return (
    <Section
      id="agreements"
      title={t("agreements")}
      tools={writes ? <AgreementForm eventId={event.id} /> : null}
      empty={agreements.length === 0 && t(event.state === "held" ? "noAgreements" : "notHeldYet")}
    >
      <HeadedTable heads={HEADS.map((name) => (name ? t(name) : ""))}>
        {agreements.map((agreement) => (
          <Table.Row key={agreement.id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="min-w-40">
              {agreement.number}
              <br />
              <span className="text-ui-fg-subtle">{t(`agreementKinds.${agreement.kind}`)}</span>
            </Table.Cell>
            <Table.Cell className="min-w-40">
              <Link
                to={`/cooperatives/${agreement.organisation_id}`}
                className="text-ui-fg-interactive"
              >
                {agreement.organisation_name}
              </Link>
            </Table.Cell>
            <Table.Cell className="min-w-40">{agreement.buyer_name}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {shownDay(agreement.signed_on)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {agreement.value === null ? "–" : shownAmount(agreement.value, agreement.currency)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{t(`agreed.${agreement.state}`)}</Table.Cell>
            <Table.Cell>
              {writes ? (
                <div className="flex gap-2">
                  <AgreementForm eventId={event.id} agreement={agreement} />
                  <WithReason
                    path={`/events/${event.id}/agreements/${agreement.id}/cancel`}
                    title={t("cancelAgreement")}
                    action={t("takeBack")}
                  />
                </div>
              ) : null}
            </Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Section>
  );
}
