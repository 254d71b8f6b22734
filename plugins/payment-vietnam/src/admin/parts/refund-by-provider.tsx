import { Button, Input, Text, Textarea, toast } from "@medusajs/ui";
import { DrawerForm, Labelled, RequestFailure, useDrawer } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminPrepayment, RefundByProvider as Refund } from "../../contract";
import { ONLINE_NAMES, type OnlineWay } from "../../provider-ids";
import { useProviderRefund } from "./use-prepayments";

interface RefundByProviderProps {
  way: OnlineWay;
  prepayment: AdminPrepayment;
}

/** Asks again for a refund that was not answered: the same one, so that it is paid once. */
function AskAgain({ id, provider, refund }: { id: string; provider: string; refund: Refund }) {
  const { t } = useTranslation("prepayments");
  const asking = useProviderRefund(id, () => toast.success(t("saved")));
  return (
    <div className="flex flex-col items-start gap-y-2">
      <Text size="small">{t("askedRefund", { provider, amount: formatDong(refund.amount) })}</Text>
      <Button
        size="small"
        isLoading={asking.isPending}
        onClick={() =>
          asking.mutate(refund, { onError: ({ message }) => void toast.error(message) })
        }
      >
        {t("askAgain", { provider })}
      </Button>
    </div>
  );
}

/** Lets VNPay or Stripe pay back what is owed of an order; it is filled in already. */
export function RefundByProvider({ way, prepayment }: RefundByProviderProps) {
  const { t } = useTranslation("prepayments");
  const { id, order, balance, asked_refund } = prepayment;
  const provider = ONLINE_NAMES[way];
  const drawer = useDrawer();
  const [key, renew] = useState(() => crypto.randomUUID());
  const refunding = useProviderRefund(id, () => {
    toast.success(t("saved"));
    renew(crypto.randomUUID());
    drawer.close();
  });
  if (asked_refund) {
    return <AskAgain id={id} provider={provider} refund={asked_refund} />;
  }
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
      title={`${t("refundBy", { provider })}: ${t("order")} ${order.number}`}
      trigger={<Button size="small">{t("refundBy", { provider })}</Button>}
      lead={t(`refundLeadOf.${way}`, { amount: formatDong(balance) })}
      action={t("refundBy", { provider })}
      leave={t("cancel")}
      toldAtField={["amount", "reason"].some((field) => failure?.of(field))}
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
