import { Button } from "@medusajs/ui";
import { request, todayInVietnam } from "@nang-gio/access/dashboard";
import type { SettingView, TargetView } from "../../../contract";
import { PlanDrawer } from "./plan-drawer";
import { useWords } from "./use-words";

/** Shares are typed in per cent and kept in hundredths of one. */
const PER_CENT = 100;

const typed = (kind: TargetView["kind"], value: number) =>
  kind === "ratio" ? value / PER_CENT : value;
const kept = (kind: TargetView["kind"], value: unknown) =>
  kind === "ratio" ? Math.round(Number(value) * PER_CENT) : value;

/** Makes the next version of a target. */
export function ReviseTarget({ target }: { target: TargetView }) {
  const { t, both } = useWords();
  const { code, name, kind, due_year, value, version } = target;
  return (
    <PlanDrawer
      title={t("reviseOf", { code, year: due_year })}
      lead={both(name)}
      fields={[
        {
          ...{ name: "value", kind: "number", required: true, value: typed(kind, value) },
          label: kind === "ratio" ? t("share") : t("value"),
        },
        {
          name: "decided_on",
          kind: "date",
          required: true,
          label: t("decided_on"),
          value: todayInVietnam(),
        },
        { name: "reason", kind: "textarea", label: t("reason"), hint: t("reasonHint") },
      ]}
      save={({ value: next, ...values }) =>
        request(`/plan/targets/${code}/${due_year}`, {
          method: "POST",
          body: { ...values, value: kept(kind, next), seen: version },
        })
      }
      trigger={
        <Button
          size="small"
          variant="secondary"
          aria-label={t("reviseOf", { code, year: due_year })}
        >
          {t("revise")}
        </Button>
      }
    />
  );
}

/** Tells where an indicator stood before the plan. */
export function TellBaseline({ target }: { target: TargetView }) {
  const { t, both } = useWords();
  const { code, name, kind, baseline } = target;
  return (
    <PlanDrawer
      title={t("baselineOf", { code })}
      lead={both(name)}
      fields={[
        {
          ...{ name: "value", kind: "number", required: true },
          label: kind === "ratio" ? t("share") : t("value"),
          value: baseline ? typed(kind, baseline.value) : undefined,
        },
        { name: "as_of", kind: "date", required: true, label: t("as_of"), value: baseline?.as_of },
        {
          name: "source",
          kind: "textarea",
          required: true,
          label: t("source"),
          value: baseline?.source,
        },
      ]}
      save={({ value, ...values }) =>
        request(`/plan/baselines/${code}`, {
          method: "POST",
          body: { ...values, value: kept(kind, value), seen: baseline?.version ?? 0 },
        })
      }
      trigger={
        <Button size="small" variant="transparent" aria-label={t("baselineOf", { code })}>
          {t("enterBaseline")}
        </Button>
      }
    />
  );
}

const YES = "yes";
const NO = "no";

/** Reads an open question of the plan another way. */
export function ChangeSetting({ setting }: { setting: SettingView }) {
  const { t, both } = useWords();
  return (
    <PlanDrawer
      title={both(setting.words)}
      lead={both(setting.why)}
      fields={[
        {
          ...{ name: "value", kind: "select", required: true, label: t("reading") },
          value: setting.value === true ? YES : NO,
          options: [YES, NO].map((value) => ({ value, label: t(value) })),
        },
        { name: "reason", kind: "textarea", required: true, label: t("reason") },
      ]}
      save={({ value, reason }) =>
        request(`/plan/settings/${setting.key}`, {
          method: "POST",
          body: { value: value === YES, reason: reason ?? "", seen: setting.version },
        })
      }
      trigger={
        <Button size="small" variant="secondary">
          {t("change")}
        </Button>
      }
    />
  );
}
