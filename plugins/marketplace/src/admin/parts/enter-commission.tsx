import { Labelled, SELECT_BOX } from "@nang-gio/access/dashboard";
import type { ORGANISATION_KINDS } from "@nang-gio/cooperative/contract";
import { useTranslation } from "react-i18next";
import { MARKET_CATEGORIES } from "../../categories";
import { CommissionDrawer, CommissionField } from "./commission-drawer";

const HUNDREDTHS = 100;
const KINDS: typeof ORGANISATION_KINDS = [
  "cooperative",
  "cooperative_union",
  "cooperative_group",
  "interest_group",
];

const orNone = (form: FormData, name: string) => String(form.get(name) ?? "") || null;
const numberOrNone = (form: FormData, name: string) => {
  const value = orNone(form, name);
  return value === null ? null : Number(value);
};

function readRule(form: FormData): object {
  const women = orNone(form, "women_led");
  const rate = numberOrNone(form, "rate");
  return {
    organisation_kind: orNone(form, "organisation_kind"),
    category_handle: orNone(form, "category_handle"),
    women_led: women === null ? null : women === "yes",
    from: String(form.get("from") ?? ""),
    to: orNone(form, "to"),
    rate_bp: rate === null ? undefined : Math.round(rate * HUNDREDTHS),
    minimum: numberOrNone(form, "minimum"),
    maximum: numberOrNone(form, "maximum"),
  };
}

interface ChoiceProps {
  name: string;
  label: string;
  options: ReadonlyArray<readonly [value: string, label: string]>;
}

function Choice({ name, label, options }: ChoiceProps) {
  const { t } = useTranslation("marketplace");
  return (
    <Labelled label={label}>
      {(control) => (
        <select {...control} name={name} className={SELECT_BOX}>
          <option value="">{t("commissionAll")}</option>
          {options.map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Enters a rule of commission. */
export function EnterCommission() {
  const { t, i18n } = useTranslation("marketplace");
  const english = i18n.language.startsWith("en");
  return (
    <CommissionDrawer address="" title={t("commissionEnter")} read={readRule}>
      {(fault) => (
        <>
          <Choice
            name="organisation_kind"
            label={t("kind")}
            options={KINDS.map((kind) => [kind, t(`kinds.${kind}`)])}
          />
          <Choice
            name="category_handle"
            label={t("commissionCategory")}
            options={MARKET_CATEGORIES.map(({ handle, name, name_en }) => [
              handle,
              english ? name_en : name,
            ])}
          />
          <Choice
            name="women_led"
            label={t("commissionWomen")}
            options={[
              ["yes", t("commissionWomenLed")],
              ["no", t("commissionNotWomenLed")],
            ]}
          />
          <CommissionField
            name="rate"
            label={t("commissionRate")}
            fault={fault("rate_bp")}
            required
          />
          <CommissionField name="minimum" label={t("commissionMinimum")} fault={fault("minimum")} />
          <CommissionField name="maximum" label={t("commissionMaximum")} fault={fault("maximum")} />
          <CommissionField
            name="from"
            type="date"
            label={t("commissionFrom")}
            fault={fault("from")}
            required
          />
          <CommissionField
            name="to"
            type="date"
            label={t("commissionTo")}
            fault={fault("to")}
            hint={t("commissionToHint")}
          />
        </>
      )}
    </CommissionDrawer>
  );
}

/** Ends a rule of commission on a day. */
export function EndCommission({ id }: { id: string }) {
  const { t } = useTranslation("marketplace");
  return (
    <CommissionDrawer
      address={`/${id}/end`}
      title={t("commissionEnd")}
      quiet
      read={(form) => ({ to: String(form.get("to") ?? "") })}
    >
      {(fault) => (
        <CommissionField
          name="to"
          type="date"
          label={t("commissionTo")}
          fault={fault("to")}
          hint={t("commissionToHint")}
          required
        />
      )}
    </CommissionDrawer>
  );
}
