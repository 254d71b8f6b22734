import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable, shownMoment } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminPrepayments } from "../../contract";

/** Money that VNPay took and keeps, as it suspects fraud; nothing where there is none. */
export function VnpayDoubts({ doubts }: Pick<AdminPrepayments, "doubts">) {
  const { t } = useTranslation("prepayments");
  if (doubts.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("doubts")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("doubtsLead")}
        </Text>
      </div>
      <HeadedTable heads={[t("order"), t("time"), t("amount"), t("txnRef")]}>
        {doubts.map(({ txn_ref, order, asked_at, amount }) => (
          <Table.Row key={txn_ref} className="[&_td]:py-3">
            <Table.Cell>
              <Link to={`/orders/${order.id}`} className="text-ui-fg-interactive tabular-nums">
                {order.number}
              </Link>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {shownMoment(asked_at)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">{formatDong(amount)}</Table.Cell>
            <Table.Cell>{txn_ref}</Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Container>
  );
}
