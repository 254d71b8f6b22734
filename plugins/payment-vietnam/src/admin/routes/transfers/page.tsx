import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { StateOfLoading, useMyRole } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminTransfer } from "../../../contract";
import { RefundTransfer } from "../../parts/refund-transfer";
import { TransactionList } from "../../parts/transaction-list";
import { TransferSettings } from "../../parts/transfer-settings";
import { TransferTable } from "../../parts/transfer-table";
import { useTransfers } from "../../parts/use-transfers";

export const config = defineRouteConfig({
  label: "transfers",
  translationNs: "transfers",
  icon: CreditCard,
  rank: 5,
});

const whyOf = ({ expired_at, paid_at }: AdminTransfer) =>
  expired_at ? "expired" : paid_at ? "paid" : "unpaid";

/** What shoppers pay by transfer, and what staff must see to of it. */
export default function TransfersPage() {
  const { t } = useTranslation("transfers");
  const role = useMyRole();
  const { data, error, refetch } = useTransfers();
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const owed = {
    head: t("owed"),
    cell: ({ balance }: AdminTransfer) => formatDong(Math.max(0, balance)),
  };
  const missing = {
    head: t("missing"),
    cell: ({ balance }: AdminTransfer) => formatDong(Math.max(0, -balance)),
  };
  const why = { head: t("why"), cell: (one: AdminTransfer) => t(`whyOf.${whyOf(one)}`) };
  const back = {
    head: "",
    cell: (one: AdminTransfer) => (role === "province" ? <RefundTransfer transfer={one} /> : null),
  };
  const fault = {
    head: t("why"),
    cell: (one: AdminTransfer) => (one.fault ? t(`fault.${one.fault}`) : null),
  };
  return (
    <div className="flex flex-col gap-y-3">
      <TransferSettings transfers={data} />
      <TransferTable
        title={t("faults")}
        lead={t("faultsLead")}
        transfers={data.faults}
        more={[fault]}
      />
      <TransferTable
        title={t("toReturn")}
        lead={t("toReturnLead")}
        transfers={data.to_return}
        more={[owed, why, back]}
      />
      <TransferTable title={t("part")} transfers={data.part} more={[missing]} />
      <TransferTable title={t("overdue")} transfers={data.overdue} more={[missing]} />
      <TransactionList />
    </div>
  );
}
