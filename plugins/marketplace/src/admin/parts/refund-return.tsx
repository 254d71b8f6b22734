import { Button, Text, toast } from "@medusajs/ui";
import { DrawerForm, Labelled, SELECT_BOX, useDrawer, useMyRole } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminReturn, REFUND_WAYS, RefundWay } from "../../contract";
import { useChangeReturn } from "./use-returns";

const WAYS: typeof REFUND_WAYS = ["cash", "transfer"];

/** What staff may do about a return: record that the market has paid the shopper back, or why that can't be yet. */
export function RefundReturn({ one }: { one: AdminReturn }) {
  const { t } = useTranslation("marketplace");
  const role = useMyRole();
  const drawer = useDrawer();
  const { consignment } = one;
  const refunding = useChangeReturn(consignment.id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  if (one.state === "requested") return <Text size="small">{t("refundWaits")}</Text>;
  if (one.state !== "received") return null;
  if (consignment.payment === "prepaid") {
    return (
      <Text size="small">
        {t("refundPrepaid")}{" "}
        <Link to="/prepayments" className="text-ui-fg-interactive">
          {t("refundPrepaidPage")}
        </Link>
      </Text>
    );
  }
  if (!consignment.cash_holder) return <Text size="small">{t("refundNeedsCash")}</Text>;
  if (role !== "province") return null;
  const pay = (form: HTMLFormElement) =>
    refunding.mutate({
      change: "refund-return",
      seen: consignment.state,
      revision: consignment.revision,
      return_id: one.id,
      how: new FormData(form).get("how") as RefundWay,
    });
  return (
    <DrawerForm
      drawer={drawer}
      sending={refunding}
      title={`${t("refundReturn")}: ${consignment.number}`}
      trigger={<Button size="small">{t("refundReturn")}</Button>}
      lead={t("refundLead", { amount: formatDong(one.amount ?? 0) })}
      action={t("refundReturn")}
      leave={t("cancel")}
      onSubmit={pay}
    >
      <Labelled label={t("refundHow")}>
        {(control) => (
          <select {...control} name="how" defaultValue="transfer" className={SELECT_BOX}>
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {t(`refundWays.${way}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </DrawerForm>
  );
}
