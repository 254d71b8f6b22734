import { Button, Table } from "@medusajs/ui";
import { HeadedTable, request } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { BuyerRow, EventView } from "../../contract";
import { EVENT_BUYER_KINDS } from "../../vocabulary";
import { FormDrawer, type FormField } from "./form-drawer";
import { Section } from "./section";
import { useBuyers } from "./use-events";
import { WithReason } from "./with-reason";

const HEADS = ["buyer", "buyerKind", "contact", "signed", ""];

function BuyerForm({ eventId, buyer }: { eventId: string; buyer?: BuyerRow }) {
  const { t } = useTranslation("programme");
  const fields: FormField[] = [
    { name: "name", required: true, label: t("buyer"), value: buyer?.name },
    {
      ...{
        name: "kind",
        kind: "select",
        required: true,
        label: t("buyerKind"),
        value: buyer?.kind,
      },
      options: EVENT_BUYER_KINDS.map((kind) => ({ value: kind, label: t(`buyerKinds.${kind}`) })),
    },
    { name: "contact_name", value: buyer?.contact_name, hint: t("contactHint") },
    { name: "contact_phone", value: buyer?.contact_phone },
    { name: "contact_email", value: buyer?.contact_email },
  ];
  const path = `/events/${eventId}/buyers${buyer ? `/${buyer.id}` : ""}`;
  return (
    <FormDrawer
      title={t(buyer ? "changeBuyer" : "addBuyer")}
      fields={fields}
      save={(body) => request(path, { method: "POST", body })}
      trigger={
        <Button size="small" variant="secondary">
          {t(buyer ? "change" : "addBuyer")}
        </Button>
      }
    />
  );
}

/** Firms that came to an event to buy. */
export function BuyersSection({ event }: { event: EventView }) {
  const { t } = useTranslation("programme");
  const buyers = useBuyers(event.id).data?.buyers ?? [];
  const writes = event.may.write && event.state !== "cancelled";
  return (
    <Section
      id="buyers"
      title={t("buyers")}
      tools={writes ? <BuyerForm eventId={event.id} /> : null}
      empty={buyers.length === 0 && t("noBuyers")}
    >
      <HeadedTable heads={HEADS.map((name) => (name ? t(name) : ""))}>
        {buyers.map((buyer) => (
          <Table.Row key={buyer.id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="min-w-40">{buyer.name}</Table.Cell>
            <Table.Cell>{t(`buyerKinds.${buyer.kind}`)}</Table.Cell>
            <Table.Cell className="min-w-40">
              {[buyer.contact_name, buyer.contact_phone, buyer.contact_email]
                .filter(Boolean)
                .join(" · ") || "–"}
            </Table.Cell>
            <Table.Cell className="tabular-nums">{buyer.agreements}</Table.Cell>
            <Table.Cell>
              {writes ? (
                <div className="flex gap-2">
                  <BuyerForm eventId={event.id} buyer={buyer} />
                  <WithReason
                    path={`/events/${event.id}/buyers/${buyer.id}/cancel`}
                    title={t("cancelBuyer")}
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
