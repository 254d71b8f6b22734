import { Button, Text } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import type { SubmissionView } from "../../../contract";
import { DIFFICULTIES, PROPOSALS, TASKS } from "../../../reporting/plan";
import { mayMove } from "../../../reporting/rules/submission-moves";
import { Section } from "../../parts/section";
import { PlanDrawer } from "./plan-drawer";
import { useWords } from "./use-words";

/** What a body tells of each task of the plan. */
export function Narrative({ submission }: { submission: SubmissionView }) {
  const { t, both } = useWords();
  const { id, revision, narrative, state, may } = submission;
  const parts = [
    ...TASKS.map(({ code, name }) => ({ key: code, label: `${code} · ${both(name)}` })),
    { key: DIFFICULTIES, label: t("difficulties") },
    { key: PROPOSALS, label: t("proposals") },
  ];
  const told = parts.filter(({ key }) => narrative[key]);
  const write = (
    <PlanDrawer
      key={revision}
      title={t("narrative")}
      lead={t("narrativeLead")}
      fields={parts.map(({ key, label }) => ({
        ...{ name: key, kind: "textarea", label, value: narrative[key] },
      }))}
      save={(words) =>
        request(`/plan/submissions/${id}`, {
          method: "POST",
          body: { seen: revision, narrative: words },
        })
      }
      trigger={
        <Button size="small" variant="secondary">
          {t("write")}
        </Button>
      }
    />
  );
  return (
    <Section
      id="narrative"
      title={t("narrative")}
      tools={may.write && mayMove("write", state) ? write : null}
      empty={told.length === 0 && t("nothingTold")}
    >
      <dl className="divide-y">
        {told.map(({ key, label }) => (
          <div key={key} className="px-6 py-3">
            <dt className="txt-compact-small-plus">{label}</dt>
            <dd>
              <Text size="small" className="whitespace-pre-line break-words">
                {narrative[key]}
              </Text>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
