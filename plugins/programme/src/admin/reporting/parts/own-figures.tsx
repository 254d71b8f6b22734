import { Badge, Button, Table, Text } from "@medusajs/ui";
import { HeadedTable, request } from "@nang-gio/access/dashboard";
import type { ManualFigureView, OwnIndicator, SubmissionView } from "../../../contract";
import { mayMove } from "../../../reporting/rules/submission-moves";
import type { FormField } from "../../parts/form-drawer";
import { Section } from "../../parts/section";
import { PlanDrawer } from "./plan-drawer";
import { useWords } from "./use-words";

interface EnterProps {
  submission: SubmissionView;
  indicator: OwnIndicator;
  manual: ManualFigureView | undefined;
}

/** Enters a figure that nothing computes, with what it is known from. */
function Enter({ submission, indicator, manual }: EnterProps) {
  const { t, both } = useWords();
  const { code, kind, name } = indicator;
  const amount = (field: "value" | "numerator" | "denominator"): FormField => ({
    ...{ name: field, kind: "number", required: true, label: t(field), value: manual?.[field] },
  });
  const fields: FormField[] = [
    ...(kind === "ratio" ? [amount("numerator"), amount("denominator")] : [amount("value")]),
    {
      ...{ name: "evidence", kind: "textarea", required: true, label: t("evidence") },
      ...{ value: manual?.evidence, hint: t("evidenceHint") },
    },
    {
      ...{ name: "link", required: true, label: t("link"), value: manual?.link },
      hint: t("linkHint"),
    },
  ];
  return (
    <PlanDrawer
      title={`${code} · ${both(name)}`}
      lead={t("byHandLead")}
      fields={fields}
      save={(values) =>
        request(`/plan/submissions/${submission.id}/figures`, {
          method: "POST",
          body: { ...values, indicator_code: code, seen: submission.revision },
        })
      }
      trigger={
        <Button size="small" variant="secondary" aria-label={t("enterOf", { code })}>
          {manual ? t("change") : t("enter")}
        </Button>
      }
    />
  );
}

function CancelFigure({ submission, manual }: { submission: SubmissionView; manual: string }) {
  const { t } = useWords();
  return (
    <PlanDrawer
      title={t("takeBackOf", { code: manual })}
      fields={[{ name: "reason", kind: "textarea", required: true, label: t("reason") }]}
      save={({ reason }) =>
        request(`/plan/submissions/${submission.id}/figures/${manual}/cancel`, {
          method: "POST",
          body: { seen: submission.revision, reason: reason ?? "" },
        })
      }
      trigger={
        <Button size="small" variant="transparent" aria-label={t("takeBackOf", { code: manual })}>
          {t("takeBack")}
        </Button>
      }
    />
  );
}

function ByHand({ manual }: { manual: ManualFigureView }) {
  const { t, share, value } = useWords();
  const { numerator, denominator } = manual;
  return (
    <div className="flex flex-col items-start gap-y-1">
      <Text size="small" className="tabular-nums">
        {manual.value === null
          ? `${share(manual.share)} (${numerator}/${denominator})`
          : value("count", manual.value)}{" "}
        <Badge size="2xsmall" color="orange">
          {t("byHand")}
        </Badge>
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        {manual.evidence}
      </Text>
      <a
        href={manual.link}
        className="text-ui-fg-interactive txt-xsmall break-all"
        rel="noreferrer"
      >
        {manual.link}
      </a>
    </div>
  );
}

/** What the system computed for a body, and what it entered by hand of the rest. */
export function OwnFigures({ submission }: { submission: SubmissionView }) {
  const { t, both, figure } = useWords();
  const writes = submission.may.write && mayMove("write", submission.state);
  const manualOf = (code: string) =>
    submission.manual.find(({ indicator_code }) => indicator_code === code);
  return (
    <Section id="figures" title={t("figures")}>
      <HeadedTable heads={[t("indicator"), t("result"), ""]}>
        {submission.indicators.map((indicator) => {
          const { code, name, figures } = indicator;
          const manual = manualOf(code);
          return (
            <Table.Row key={code} className="[&_td]:py-3 [&_td]:align-top">
              <Table.Cell className="min-w-56">
                {code} · {both(name)}
              </Table.Cell>
              <Table.Cell className="min-w-56">
                {figures?.map((one) => (
                  <Text key={one.key} size="small" className="tabular-nums">
                    {both(one.name)}: {figure(one)}
                  </Text>
                ))}
                {!figures && manual ? <ByHand manual={manual} /> : null}
                {figures || manual ? null : (
                  <Text size="small" className="text-ui-fg-subtle">
                    {t("notComputed")}
                  </Text>
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right">
                {writes && !figures ? (
                  <Enter key={submission.revision} {...{ submission, indicator, manual }} />
                ) : null}
                {writes && manual ? <CancelFigure submission={submission} manual={code} /> : null}
              </Table.Cell>
            </Table.Row>
          );
        })}
      </HeadedTable>
    </Section>
  );
}
