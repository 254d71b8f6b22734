import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { StateOfLoading, useMyRole } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminPrepayment } from "../../../contract";
import { Disputes } from "../../parts/disputes";
import { Doubts } from "../../parts/doubts";
import { PrepaymentTable } from "../../parts/prepayment-table";
import { RefundByProvider } from "../../parts/refund-by-provider";
import { RefundPrepayment } from "../../parts/refund-prepayment";
import { StripeSettings } from "../../parts/stripe-settings";
import { TransactionList } from "../../parts/transaction-list";
import { TransferSettings } from "../../parts/transfer-settings";
import { usePrepayments } from "../../parts/use-prepayments";
import { VnpaySettings } from "../../parts/vnpay-settings";

export const config = defineRouteConfig({
  label: "prepayments",
  translationNs: "prepayments",
  icon: CreditCard,
  rank: 5,
});

/** By VNPay or Stripe where it was paid so; by hand always. While they have not answered, they are only asked again. */
function PayBack({ prepayment }: { prepayment: AdminPrepayment }) {
  const { way, asked_refund } = prepayment;
  return (
    <div className="flex gap-2">
      {way === "transfer" ? null : <RefundByProvider way={way} prepayment={prepayment} />}
      {asked_refund ? null : <RefundPrepayment prepayment={prepayment} />}
    </div>
  );
}

const whyOf = ({ expired_at, paid_at }: AdminPrepayment) =>
  expired_at ? "expired" : paid_at ? "paid" : "unpaid";

/** What shoppers pay to the market in advance, and what staff must see to of it. */
export default function PrepaymentsPage() {
  const { t } = useTranslation("prepayments");
  const role = useMyRole();
  const { data, error, refetch } = usePrepayments();
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const owed = {
    head: t("owed"),
    cell: ({ balance }: AdminPrepayment) => formatDong(Math.max(0, balance)),
  };
  const missing = {
    head: t("missing"),
    cell: ({ balance }: AdminPrepayment) => formatDong(Math.max(0, -balance)),
  };
  const why = {
    head: t("why"),
    cell: (one: AdminPrepayment) => (
      <span className="block min-w-28 whitespace-normal">{t(`whyOf.${whyOf(one)}`)}</span>
    ),
  };
  const back = {
    head: "",
    cell: (one: AdminPrepayment) => (role === "province" ? <PayBack prepayment={one} /> : null),
  };
  const fault = {
    head: t("why"),
    cell: (one: AdminPrepayment) => (one.fault ? t(`fault.${one.fault}`) : null),
  };
  return (
    <div className="flex flex-col gap-y-3">
      <TransferSettings transfers={data} />
      <VnpaySettings vnpay={data.vnpay} />
      <StripeSettings stripe={data.stripe} />
      <Disputes disputes={data.disputes} />
      <Doubts way="vnpay" doubts={data.doubts} />
      <Doubts way="stripe" doubts={data.doubts} />
      <PrepaymentTable
        title={t("faults")}
        lead={t("faultsLead")}
        prepayments={data.faults}
        more={[fault]}
      />
      <PrepaymentTable
        title={t("toReturn")}
        lead={t("toReturnLead")}
        prepayments={data.to_return}
        more={[owed, why, back]}
      />
      <PrepaymentTable title={t("part")} prepayments={data.part} more={[missing]} />
      <PrepaymentTable title={t("overdue")} prepayments={data.overdue} more={[missing]} />
      <TransactionList />
    </div>
  );
}
