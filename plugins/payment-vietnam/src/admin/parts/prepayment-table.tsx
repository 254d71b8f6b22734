import { Table } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPrepayment } from "../../contract";
import { OrderTable } from "./order-table";

interface PrepaymentTableProps {
  title: string;
  lead?: string;
  prepayments: readonly AdminPrepayment[];
  /** What the last columns say of each. */
  more: ReadonlyArray<{ head: string; cell: (prepayment: AdminPrepayment) => ReactNode }>;
}

/** Orders whose money staff must see to for one reason; nothing where there are none. */
export function PrepaymentTable({ title, lead, prepayments, more }: PrepaymentTableProps) {
  const { t } = useTranslation("prepayments");
  return (
    <OrderTable
      {...{ title, lead }}
      heads={[t("way"), t("deadline"), t("received"), ...more.map(({ head }) => head)]}
      rows={prepayments}
      keyOf={({ id }) => id}
    >
      {(prepayment) => (
        <>
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
        </>
      )}
    </OrderTable>
  );
}
