import { Button, Input, toast } from "@medusajs/ui";
import { DrawerForm, Labelled, RequestFailure, useDrawer } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminBankTransaction } from "../../contract";
import { SentBackFields, sentBack } from "./sent-back-fields";
import { useMatch, useSendBack } from "./use-prepayments";

interface Deciding {
  transaction: AdminBankTransaction;
}

/** Says which order a transfer is for. */
export function MatchTransaction({ transaction }: Deciding) {
  const { t } = useTranslation("prepayments");
  const { id, amount, content, guesses } = transaction;
  const drawer = useDrawer();
  const matching = useMatch(id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  const fault = matching.error instanceof RequestFailure ? matching.error.of("number") : undefined;
  return (
    <DrawerForm
      drawer={drawer}
      sending={matching}
      title={`${t("match")}: ${formatDong(amount)}`}
      trigger={<Button size="small">{t("match")}</Button>}
      lead={`${content} — ${t("matchLead")}`}
      action={t("match")}
      leave={t("cancel")}
      toldAtField={fault !== undefined}
      onSubmit={(form) => matching.mutate({ number: Number(new FormData(form).get("number")) })}
    >
      <Labelled label={t("orderNumber")} fault={fault} required>
        {(control) => (
          <Input {...control} name="number" type="number" min={1} defaultValue={guesses[0]} />
        )}
      </Labelled>
    </DrawerForm>
  );
}

/** Records that a transfer was sent back whole. */
export function SendBack({ transaction: { id, amount } }: Deciding) {
  const { t } = useTranslation("prepayments");
  const drawer = useDrawer();
  const sending = useSendBack(id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  const failure = sending.error instanceof RequestFailure ? sending.error : undefined;
  return (
    <DrawerForm
      drawer={drawer}
      sending={sending}
      title={`${t("sendBack")}: ${formatDong(amount)}`}
      trigger={
        <Button size="small" variant="secondary">
          {t("sendBack")}
        </Button>
      }
      lead={t("sendBackLead", { amount: formatDong(amount) })}
      action={t("sendBack")}
      leave={t("cancel")}
      toldAtField={["reason", "reference", "paid_on"].some((field) => failure?.of(field))}
      onSubmit={(form) => sending.mutate(sentBack(form))}
    >
      <SentBackFields failure={failure} />
    </DrawerForm>
  );
}
