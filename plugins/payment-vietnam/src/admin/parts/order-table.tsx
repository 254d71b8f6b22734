import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable } from "@nang-gio/access/dashboard";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";

interface OrderTableProps<Row> {
  title: string;
  lead?: string;
  /** Of the columns after the order's. */
  heads: readonly string[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The cells after the order's. */
  children: (row: Row) => ReactNode;
}

/** What staff must see to, order by order, for one reason; nothing where there is none. */
export function OrderTable<Row extends { order: { id: string; number: number } }>(
  props: OrderTableProps<Row>,
) {
  const { title, lead, heads, rows, keyOf, children } = props;
  const { t } = useTranslation("prepayments");
  if (rows.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {lead ? (
          <Text size="small" className="text-ui-fg-subtle">
            {lead}
          </Text>
        ) : null}
      </div>
      <HeadedTable heads={[t("order"), ...heads]}>
        {rows.map((row) => (
          <Table.Row key={keyOf(row)} className="[&_td]:py-3">
            <Table.Cell>
              <Link
                to={`/orders/${row.order.id}`}
                className="text-ui-fg-interactive whitespace-nowrap tabular-nums"
              >
                {row.order.number}
              </Link>
            </Table.Cell>
            {children(row)}
          </Table.Row>
        ))}
      </HeadedTable>
    </Container>
  );
}
