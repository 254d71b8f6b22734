import { Input, Textarea } from "@medusajs/ui";
import { Labelled, type RequestFailure, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";

/** What staff tell of money that they sent back. */
export function sentBack(form: HTMLFormElement) {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name) ?? "");
  return { reason: text("reason"), reference: text("reference"), paid_on: text("paid_on") };
}

/** Why money was sent back, under which number and when. */
export function SentBackFields({ failure }: { failure: RequestFailure | undefined }) {
  const { t } = useTranslation("prepayments");
  return (
    <>
      <Labelled label={t("reason")} fault={failure?.of("reason")} required>
        {(control) => <Textarea {...control} name="reason" rows={2} maxLength={300} />}
      </Labelled>
      <Labelled label={t("reference")} fault={failure?.of("reference")} required>
        {(control) => <Input {...control} name="reference" maxLength={50} autoComplete="off" />}
      </Labelled>
      <Labelled label={t("paidOn")} fault={failure?.of("paid_on")} required>
        {(control) => (
          <Input {...control} name="paid_on" type="date" defaultValue={todayInVietnam()} />
        )}
      </Labelled>
    </>
  );
}
