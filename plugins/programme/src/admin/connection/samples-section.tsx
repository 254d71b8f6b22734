import { Button, Table } from "@medusajs/ui";
import { HeadedTable, request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { EventView, SampleRow } from "../../contract";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { Section } from "../parts/section";
import { WithReason } from "../parts/with-reason";
import { useSampleProducts, useSamples } from "./use-connection";
import { useSides } from "./use-sides";

const HEADS = ["sample", "organisation", "buyer", "given_on", "outcome", ""];

function SampleForm({ eventId, sample }: { eventId: string; sample?: SampleRow }) {
  const { t } = useTranslation("connection");
  const products = useSampleProducts(eventId).data?.products ?? [];
  const fields: FormField[] = [
    ...useSides(eventId, sample),
    {
      ...{ name: "product_id", kind: "select", label: t("product"), value: sample?.product_id },
      options: products.map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: "goods", label: t("goods"), value: sample?.product_id ? null : sample?.goods },
    {
      ...{ name: "quantity", required: true, label: t("quantity"), value: sample?.quantity },
      hint: t("quantityHint"),
    },
    {
      ...{ name: "given_on", kind: "date", required: true, label: t("given_on") },
      value: sample?.given_on ?? todayInVietnam(),
    },
    { name: "outcome", kind: "textarea", label: t("outcome"), value: sample?.outcome },
  ];
  const path = `/events/${eventId}/samples${sample ? `/${sample.id}` : ""}`;
  return (
    <FormDrawer
      title={t(sample ? "changeSample" : "addSample")}
      fields={fields}
      save={(values) => {
        const { organisation_id, buyer_id } = values;
        const sides = { organisation_id: organisation_id ?? "", buyer_id: buyer_id ?? "" };
        return request(path, { method: "POST", body: { ...values, ...sides } });
      }}
      trigger={
        <Button size="small" variant="secondary">
          {t(sample ? "change" : "addSample")}
        </Button>
      }
    />
  );
}

/** Goods that co-operatives gave to buyers of an event to try. */
export function SamplesSection({ event }: { event: EventView }) {
  const { t } = useTranslation("connection");
  const { data } = useSamples(event.id);
  if (!data) return null;
  const writes = event.may.write && (event.state === "open" || event.state === "held");
  return (
    <Section
      id="samples"
      title={t("samples")}
      tools={writes ? <SampleForm eventId={event.id} /> : null}
      empty={data.samples.length === 0 && t("noSamples")}
    >
      <HeadedTable heads={HEADS.map((head) => (head ? t(head) : ""))}>
        {data.samples.map((sample) => (
          <Table.Row key={sample.id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="min-w-40">
              {sample.goods}
              <br />
              <span className="text-ui-fg-subtle">{sample.quantity}</span>
            </Table.Cell>
            <Table.Cell className="min-w-40">{sample.organisation_name}</Table.Cell>
            <Table.Cell className="min-w-40">{sample.buyer_name}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {shownDay(sample.given_on)}
            </Table.Cell>
            <Table.Cell className="min-w-40 whitespace-pre-line">
              {sample.outcome ?? "–"}
            </Table.Cell>
            <Table.Cell>
              {writes ? (
                <div className="flex gap-2">
                  <SampleForm eventId={event.id} sample={sample} />
                  <WithReason
                    path={`/events/${event.id}/samples/${sample.id}/cancel`}
                    title={t("cancelSample")}
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
