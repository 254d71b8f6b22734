import { defineRouteConfig } from "@medusajs/admin-sdk";
import { FlagMini } from "@medusajs/icons";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { StateOfLoading, shownDay, useMyRole } from "@nang-gio/access/dashboard";
import { Link } from "react-router-dom";
import type { SettingView, TargetView } from "../../../contract";
import { Section } from "../../parts/section";
import { ChangeSetting, ReviseTarget, TellBaseline } from "../../reporting/parts/target-forms";
import { useTargets } from "../../reporting/parts/use-reporting";
import { useWords } from "../../reporting/parts/use-words";

export const config = defineRouteConfig({
  label: "targets",
  translationNs: "reporting",
  icon: FlagMini,
  rank: 22,
});

const COLOURS = {
  reached: "green",
  on_the_way: "blue",
  monitored: "grey",
  no_one: "grey",
  not_computed: "orange",
} as const satisfies Record<TargetView["standing"]["state"], string>;

function Bar({ reached }: { reached: number }) {
  const width = `${Math.min(100, reached / 100)}%`;
  return (
    <div
      aria-hidden
      className="bg-ui-bg-component h-2 w-full max-w-80 overflow-hidden rounded-full"
    >
      <div className="bg-ui-tag-green-icon h-full rounded-full" style={{ width }} />
    </div>
  );
}

function Where({ target }: { target: TargetView }) {
  const { t, figure, share, value } = useWords();
  const { kind, standing, projection, due_year, baseline } = target;
  const { state, reached, missing } = standing;
  return (
    <div className="flex flex-col items-start gap-y-1">
      <StatusBadge color={COLOURS[state]}>{t(`standing.${state}`)}</StatusBadge>
      <Text size="small" className="tabular-nums">
        {target.figure ? figure(target.figure) : "–"} / {value(kind, target.value)}
        {reached === null ? "" : ` · ${share(reached)}`}
        {missing ? ` · ${t("missing", { value: value(kind, missing) })}` : ""}
      </Text>
      {reached === null ? null : <Bar reached={reached} />}
      {projection ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("projection", { value: value(kind, projection.value), year: due_year })}
        </Text>
      ) : null}
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        {t("baseline")}:{" "}
        {baseline
          ? `${value(kind, baseline.value)} (${shownDay(baseline.as_of)}, ${baseline.source})`
          : t("noBaseline")}
      </Text>
    </div>
  );
}

function Target({ target, leads }: { target: TargetView; leads: boolean }) {
  const { t, both, value } = useWords();
  const { code, name, unit, kind, due_year, versions, from, to, settings } = target;
  const reading = ({ words, value: read }: SettingView) =>
    `${both(words)}: ${typeof read === "boolean" ? t(read ? "yes" : "no") : read}`;
  return (
    <div className="grid grid-cols-1 gap-3 px-6 py-4 md:grid-cols-2">
      <div className="min-w-0">
        <Link
          to={`/indicators/${code}?year=${due_year}`}
          className="text-ui-fg-interactive txt-small-plus"
        >
          {code} · {both(name)}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {t("by", { year: due_year })}: {value(kind, target.value)}{" "}
          {kind === "ratio" ? "" : both(unit)} · {shownDay(from)} – {shownDay(to)}
        </Text>
        {settings.map((setting) => (
          <Text key={setting.key} size="xsmall" className="text-ui-fg-subtle">
            {reading(setting)}
          </Text>
        ))}
        {versions.length > 1 ? (
          <ul className="pt-1">
            {versions.map(({ version, value: was, reason, decided_on, by }) => (
              <li key={version} className="txt-xsmall text-ui-fg-subtle break-words">
                {shownDay(decided_on)}: {value(kind, was)}
                {by ? ` · ${by}` : ""}
                {reason ? ` · ${reason}` : ""}
              </li>
            ))}
          </ul>
        ) : null}
        {leads ? (
          <div className="flex flex-wrap gap-2 pt-2">
            <ReviseTarget key={target.version} target={target} />
            <TellBaseline key={`baseline ${target.baseline?.version ?? 0}`} target={target} />
          </div>
        ) : null}
      </div>
      <Where target={target} />
    </div>
  );
}

/** Each target of the plan with where it stands, and how the plan's open questions are read. */
export default function TargetsPage() {
  const { t, both } = useWords();
  const leads = useMyRole() === "province";
  const { data, error, refetch } = useTargets();
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const years = [...new Set(data.targets.map(({ due_year }) => due_year))].sort();
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading>{t("targets")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("targetsLead")}
        </Text>
      </Container>
      {years.map((year) => (
        <Section key={year} id={`by-${year}`} title={t("by", { year })}>
          <div className="divide-y">
            {data.targets
              .filter(({ due_year }) => due_year === year)
              .map((target) => (
                <Target key={target.code} target={target} leads={leads} />
              ))}
          </div>
        </Section>
      ))}
      <Section id="settings" title={t("openQuestions")}>
        <ul className="divide-y">
          {data.settings.map((setting) => (
            <li key={setting.key} className="flex flex-wrap justify-between gap-2 px-6 py-3">
              <div className="min-w-0">
                <Text size="small" weight="plus">
                  {both(setting.words)}:{" "}
                  {typeof setting.value === "boolean"
                    ? t(setting.value ? "yes" : "no")
                    : setting.value}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {both(setting.why)} {setting.codes.join(", ")}.
                </Text>
              </div>
              {leads && setting.is_set_here ? (
                <ChangeSetting key={setting.version} setting={setting} />
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
