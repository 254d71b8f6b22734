import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable, shownMoment } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminTransfer } from "../../contract";

interface TransferTableProps {
  title: string;
  lead?: string;
  transfers: readonly AdminTransfer[];
  /** What the last columns say of each. */
  more: ReadonlyArray<{ head: string; cell: (transfer: AdminTransfer) => ReactNode }>;
}

/** Orders that staff must see to for one reason; nothing where there are none. */
export function TransferTable({ title, lead, transfers, more }: TransferTableProps) {
  const { t } = useTranslation("transfers");
  if (transfers.length === 0) return null;
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
      <HeadedTable
        heads={[t("order"), t("deadline"), t("received"), ...more.map(({ head }) => head)]}
      >
        {transfers.map((transfer) => (
          <Table.Row key={transfer.id} className="[&_td]:py-3">
            <Table.Cell>
              <Link
                to={`/orders/${transfer.order.id}`}
                className="text-ui-fg-interactive tabular-nums"
              >
                {transfer.order.number}
              </Link>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {shownMoment(transfer.expires_at)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {formatDong(transfer.received)}
            </Table.Cell>
            {more.map(({ head, cell }) => (
              <Table.Cell key={head} className="whitespace-nowrap tabular-nums">
                {cell(transfer)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </HeadedTable>
    </Container>
  );
}
