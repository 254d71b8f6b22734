import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable, Pager, StateOfLoading, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router-dom";
import type { FunnelRow, TrainingFunnel } from "../../../../contract";
import { Section } from "../../../parts/section";
import { useNamed } from "../../../parts/use-events";
import { YearChoice } from "../../../parts/year-choice";
import { useCourses, useFunnel } from "../../../training/use-training";

const PAGE_SIZE = 50;
const HEADS = ["organisation", "course", "trainedOn", "next", "due", "helper"];
const WHOLE = 100;

/** How many came how far, one bar a step. */
function Bars({ steps }: { steps: TrainingFunnel["steps"] }) {
  const { t } = useTranslation("training");
  const all = steps[0]?.organisations ?? 0;
  return (
    <ol className="flex flex-col gap-y-3 px-6 py-4">
      {steps.map(({ step, organisations }) => {
        const share = all === 0 ? 0 : Math.round((organisations / all) * WHOLE);
        return (
          <li key={step} className="grid grid-cols-[10rem_1fr_6rem] items-center gap-x-3">
            <Text size="small">{t(`steps.${step}`)}</Text>
            <div className="bg-ui-bg-subtle h-6 rounded-sm" aria-hidden>
              <div className="bg-ui-tag-green-icon h-6 rounded-sm" style={{ width: `${share}%` }} />
            </div>
            <Text size="small" weight="plus" className="tabular-nums">
              {organisations}
              {all > 0 ? ` · ${share} %` : ""}
            </Text>
          </li>
        );
      })}
    </ol>
  );
}

function Stuck({ rows }: { rows: readonly FunnelRow[] }) {
  const { t } = useTranslation("training");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {rows.map((row) => (
        <Table.Row key={row.organisation_id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="min-w-48">
            <Link to={`/cooperatives/${row.organisation_id}`} className="text-ui-fg-interactive">
              {row.name}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-48">
            <Link to={`/training/${row.course_id}`} className="text-ui-fg-interactive">
              {row.course_title}
            </Link>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownDay(row.trained_on)}
          </Table.Cell>
          <Table.Cell className="min-w-32">
            {row.next ? t(`nextSteps.${row.next}`) : "–"}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownDay(row.due_on)}
            {row.is_late ? <span className="text-ui-fg-error"> · {t("late")}</span> : null}
          </Table.Cell>
          <Table.Cell className="min-w-40">
            {t("helperOf", { commune: row.commune_name })}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

interface ChoiceProps {
  label: string;
  every: string;
  value: string;
  options: ReadonlyArray<[value: string, label: string]>;
  choose: (value: string) => void;
}

function Choice({ label, every, value, options, choose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => choose(target.value)}
      className="border-ui-border-base bg-ui-bg-field txt-compact-small max-w-56 rounded-md border px-2 py-1"
    >
      <option value="">{every}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** From training on e-commerce to sales by cohort, course and commune, and who has a step before them. */
export default function FunnelPage() {
  const { t } = useTranslation("training");
  const [asked, ask] = useSearchParams();
  const of = (name: string) => asked.get(name) ?? "";
  const query = { year: of("year"), course_id: of("course_id"), commune_code: of("commune_code") };
  const offset = Number(of("offset") || 0);
  const { data, error, refetch } = useFunnel({ ...query, offset, limit: PAGE_SIZE });
  const courses = useCourses({ topic: "ecommerce", limit: 100 }).data?.courses ?? [];
  const communes = useNamed("places", "commune").data ?? [];
  const choose = (part: object) => ask({ ...query, ...part }, { replace: true });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="max-w-2xl">
            <Link to="/training" className="text-ui-fg-interactive txt-small">
              {t("courses")}
            </Link>
            <Heading>{t("funnel")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("funnelLead")}
            </Text>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <YearChoice year={query.year} every choose={(year) => choose({ year })} />
            <Choice
              label={t("course")}
              every={t("everyCourse")}
              value={query.course_id}
              options={courses.map(({ id, title }) => [id, title])}
              choose={(course_id) => choose({ course_id })}
            />
            <Choice
              label={t("commune_code")}
              every={t("everyCommune")}
              value={query.commune_code}
              options={communes.map(({ code, name }) => [code, name])}
              choose={(commune_code) => choose({ commune_code })}
            />
          </div>
        </div>
        <Bars steps={data.steps} />
      </Container>
      <Section id="stuck" title={t("stuck")} empty={data.count === 0 && t("noStuck")}>
        <Stuck rows={data.organisations} />
        <Pager
          count={data.count}
          limit={PAGE_SIZE}
          offset={offset}
          onPage={(next) => choose({ offset: String(next) })}
        />
      </Section>
    </div>
  );
}
