import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable, shownMoment } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminPrepayment } from "../../contract";

interface PrepaymentTableProps {
  title: string;
  lead?: string;
  prepayments: readonly AdminPrepayment[];
  /** What the last columns say of each. */
  more: ReadonlyArray<{ head: string; cell: (prepayment: AdminPrepayment) => ReactNode }>;
}

/** Orders that staff must see to for one reason; nothing where there are none. */
export function PrepaymentTable({ title, lead, prepayments, more }: PrepaymentTableProps) {
  const { t } = useTranslation("prepayments");
  if (prepayments.length === 0) return null;
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
        heads={[
          t("order"),
          t("way"),
          t("deadline"),
          t("received"),
          ...more.map(({ head }) => head),
        ]}
      >
        {prepayments.map((prepayment) => (
          <Table.Row key={prepayment.id} className="[&_td]:py-3">
            <Table.Cell>
              <Link
                to={`/orders/${prepayment.order.id}`}
                className="text-ui-fg-interactive tabular-nums"
              >
                {prepayment.order.number}
              </Link>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{t(`wayOf.${prepayment.way}`)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {shownMoment(prepayment.expires_at)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {formatDong(prepayment.received)}
            </Table.Cell>
            {more.map(({ head, cell }) => (
              <Table.Cell key={head} className="whitespace-nowrap tabular-nums">
                {cell(prepayment)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </HeadedTable>
    </Container>
  );
}
