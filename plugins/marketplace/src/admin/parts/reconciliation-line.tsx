import { Container, StatusBadge, Text } from "@medusajs/ui";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { Reconciliation } from "../../contract";

/** Whether the figures are those of the orders, and which orders differ. */
export function ReconciliationLine({ found }: { found: Reconciliation }) {
  const { t } = useTranslation("marketplace");
  const agrees = found.difference === 0 && found.differing.length === 0;
  return (
    <Container className="flex flex-wrap items-center gap-x-3 gap-y-2 px-6 py-4">
      <StatusBadge color={agrees ? "green" : "red"}>
        {agrees ? t("reconciled") : t("differs", { difference: formatDong(found.difference) })}
      </StatusBadge>
      <Text size="small">
        {agrees
          ? t("reconciledText", { orders: found.orders, total: formatDong(found.orders_total) })
          : t("differsText", {
              orders: formatDong(found.orders_total),
              consignments: formatDong(found.consignments_total),
            })}
      </Text>
      {found.differing.map(({ order_id, number, order, consignments }) => (
        <Link key={order_id} to={`/orders/${order_id}`} className="text-ui-fg-interactive">
          #{number} ({formatDong(order - consignments)})
        </Link>
      ))}
    </Container>
  );
}
