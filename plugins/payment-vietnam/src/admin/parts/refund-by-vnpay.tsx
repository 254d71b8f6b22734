import { Button, Input, Text, Textarea, toast } from "@medusajs/ui";
import { DrawerForm, Labelled, RequestFailure, useDrawer } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPrepayment, RefundByVnpay as Refund } from "../../contract";
import { useVnpayRefund } from "./use-prepayments";

interface RefundByVnpayProps {
  prepayment: AdminPrepayment;
}

/** Asks VNPay again for a refund that it has not answered: the same one, so that it is paid once. */
function AskAgain({ id, refund }: { id: string; refund: Refund }) {
  const { t } = useTranslation("prepayments");
  const asking = useVnpayRefund(id, () => toast.success(t("saved")));
  return (
    <div className="flex flex-col items-start gap-y-2">
      <Text size="small">{t("askedRefund", { amount: formatDong(refund.amount) })}</Text>
      <Button
        size="small"
        isLoading={asking.isPending}
        onClick={() =>
          asking.mutate(refund, { onError: ({ message }) => void toast.error(message) })
        }
      >
        {t("askAgain")}
      </Button>
    </div>
  );
}

/** Lets VNPay pay back what is owed of an order; it is filled in already. */
export function RefundByVnpay({ prepayment }: RefundByVnpayProps) {
  const { t } = useTranslation("prepayments");
  const { id, order, balance, asked_refund } = prepayment;
  const drawer = useDrawer();
  const [key, renew] = useState(() => crypto.randomUUID());
  const refunding = useVnpayRefund(id, () => {
    toast.success(t("saved"));
    renew(crypto.randomUUID());
    drawer.close();
  });
  if (asked_refund) return <AskAgain id={id} refund={asked_refund} />;
  const failure = refunding.error instanceof RequestFailure ? refunding.error : undefined;
  const send = (form: HTMLFormElement) => {
    const values = new FormData(form);
    const amount = Number(values.get("amount"));
    refunding.mutate({ key, amount, reason: String(values.get("reason") ?? "") });
  };
  return (
    <DrawerForm
      drawer={drawer}
      sending={refunding}
      title={`${t("refundVnpay")}: ${t("order")} ${order.number}`}
      trigger={<Button size="small">{t("refundVnpay")}</Button>}
      lead={t("refundVnpayLead", { amount: formatDong(balance) })}
      action={t("refundVnpay")}
      leave={t("cancel")}
      toldAtField={["amount", "reason"].some((field) => failure?.of(field))}
      noValidate
      onSubmit={send}
    >
      <Labelled label={t("amount")} fault={failure?.of("amount")} required>
        {(control) => (
          <Input {...control} name="amount" type="number" min={1} step={1} defaultValue={balance} />
        )}
      </Labelled>
      <Labelled label={t("reason")} fault={failure?.of("reason")} required>
        {(control) => <Textarea {...control} name="reason" rows={2} maxLength={200} />}
      </Labelled>
    </DrawerForm>
  );
}
