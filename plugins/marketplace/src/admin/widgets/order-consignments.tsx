import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import { StateOfLoading } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { Consignment, Undelivered } from "../../contract";
import { ConsignmentStateBadge } from "../parts/consignment-state";
import { RecordReturn } from "../parts/record-return";
import { useOrderConsignments } from "../parts/use-sales";

/** Why nobody took something. */
function Why({ what, told: { reason, note } }: { what?: string; told: Undelivered }) {
  const { t } = useTranslation("marketplace");
  const why = reason === "other" ? null : t(`undeliveredReasons.${reason}`);
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {what} {[why, note].filter(Boolean).join(": ")}
    </Text>
  );
}

function ConsignmentEntry({ consignment }: { consignment: Consignment }) {
  const { t, i18n } = useTranslation("marketplace");
  const english = i18n.language.startsWith("en");
  const { number, state, cooperative, lines, shipping_method, total } = consignment;
  const { undelivered, back_parcels } = consignment;
  return (
    <li className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus" className="tabular-nums">
          {number}
        </Text>
        <ConsignmentStateBadge state={state} />
      </div>
      <Link to={`/cooperatives/${cooperative.id}`} className="text-ui-fg-interactive txt-small">
        {(english && cooperative.name_en) || cooperative.name}
      </Link>
      <Text size="small" className="text-ui-fg-subtle">
        {lines
          .map(({ title, title_en, quantity }) => `${quantity} × ${(english && title_en) || title}`)
          .join(", ")}
      </Text>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" className="text-ui-fg-subtle">
          {shipping_method}
        </Text>
        <Text size="small" className="tabular-nums">
          {formatDong(total)}
        </Text>
      </div>
      {back_parcels.map((told) => (
        <Why
          key={told.parcel_id}
          told={told}
          what={t("backParcel", {
            goods: told.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(", "),
            amount: formatDong(told.amount),
          })}
        />
      ))}
      {undelivered ? <Why told={undelivered} /> : null}
      <RecordReturn consignment={consignment} />
    </li>
  );
}

/** On an order's page: which co-operative ships which part of it. */
export default function OrderConsignmentsWidget({ data: order }: { data: { id: string } }) {
  const { t } = useTranslation("marketplace");
  const found = useOrderConsignments(order.id);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { consignments, quotation } = found.data;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">
          {t("consignments")} ({consignments.length})
        </Heading>
        {quotation ? (
          <Link to={`/quotations/${quotation.id}`} className="text-ui-fg-interactive txt-small">
            {t("fromQuotation", { number: quotation.number })}
          </Link>
        ) : null}
      </div>
      {consignments.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8">
          {t("noConsignments")}
        </Text>
      ) : (
        <ul className="divide-y">
          {consignments.map((consignment) => (
            <ConsignmentEntry key={consignment.id} consignment={consignment} />
          ))}
        </ul>
      )}
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" });
