import { Button, Input, toast } from "@medusajs/ui";
import { DrawerForm, Labelled, RequestFailure, useDrawer } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPrepayment } from "../../contract";
import { SentBackFields, sentBack } from "./sent-back-fields";
import { useRefund } from "./use-prepayments";

/** Records what was paid back of an order; what is owed is filled in already. */
export function RefundPrepayment({ prepayment }: { prepayment: AdminPrepayment }) {
  const { t } = useTranslation("prepayments");
  const { id, order, balance } = prepayment;
  const drawer = useDrawer();
  const [key, renew] = useState(() => crypto.randomUUID());
  const refunding = useRefund(id, () => {
    toast.success(t("saved"));
    renew(crypto.randomUUID());
    drawer.close();
  });
  const failure = refunding.error instanceof RequestFailure ? refunding.error : undefined;
  const fields = ["amount", "reason", "reference", "paid_on"];
  return (
    <DrawerForm
      drawer={drawer}
      sending={refunding}
      title={`${t("refund")}: ${t("order")} ${order.number}`}
      trigger={
        <Button size="small" variant="secondary">
          {t("refund")}
        </Button>
      }
      lead={t("refundLead", { amount: formatDong(balance) })}
      action={t("refund")}
      leave={t("cancel")}
      toldAtField={fields.some((field) => failure?.of(field))}
      onSubmit={(form) =>
        refunding.mutate({
          ...sentBack(form),
          key,
          amount: Number(new FormData(form).get("amount")),
        })
      }
    >
      <Labelled label={t("amount")} fault={failure?.of("amount")} required>
        {(control) => (
          <Input {...control} name="amount" type="number" min={1} step={1} defaultValue={balance} />
        )}
      </Labelled>
      <SentBackFields failure={failure} />
    </DrawerForm>
  );
}
