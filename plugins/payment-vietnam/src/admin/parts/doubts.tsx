import { Table } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminPrepayments } from "../../contract";
import type { OnlineWay } from "../../provider-ids";
import { OrderTable } from "./order-table";

interface DoubtsProps extends Pick<AdminPrepayments, "doubts"> {
  way: OnlineWay;
}

/** Money that VNPay or Stripe took and has not given; nothing where there is none. */
export function Doubts({ way, doubts }: DoubtsProps) {
  const { t } = useTranslation("prepayments");
  return (
    <OrderTable
      title={t(`doubts.${way}`)}
      lead={t(`doubtsLead.${way}`)}
      heads={[t("time"), t("amount"), t("txnRef")]}
      rows={doubts.filter((doubt) => doubt.way === way)}
      keyOf={({ txn_ref }) => txn_ref}
    >
      {({ txn_ref, asked_at, amount }) => (
        <>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownMoment(asked_at)}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">{formatDong(amount)}</Table.Cell>
          <Table.Cell>{txn_ref}</Table.Cell>
        </>
      )}
    </OrderTable>
  );
}
