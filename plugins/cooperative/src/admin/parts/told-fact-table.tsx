import { StatusBadge, Table } from "@medusajs/ui";
import { HeadedTable, shownDay, shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminFact, FactFields, FactState } from "../../contract";
import { FactDecisions } from "./fact-decisions";

const HEADS = ["organisation", "factKind", "factSays", "stateLabel", "factSent"] as const;
const DAYS = ["from", "to", "as_of"];

const COLOURS: Record<FactState, "orange" | "red" | "green" | "grey"> = {
  submitted: "orange",
  returned: "red",
  confirmed: "green",
  withdrawn: "grey",
};

/** A field's value in words. */
function useShownValue() {
  const { t } = useTranslation("cooperative");
  return (field: string, value: FactFields[string] | undefined): string => {
    if (value === null || value === undefined) return field === "to" ? t("still") : t("noValue");
    if (DAYS.includes(field)) return shownDay(String(value));
    if (field === "title") return t(`titles.${value}`);
    return field === "sex" ? t(String(value)) : String(value);
  };
}

function Said({ fact }: { fact: AdminFact }) {
  const { t } = useTranslation("cooperative");
  const shown = useShownValue();
  const { content, corrects, comments } = fact;
  const before = corrects?.content;
  const fields = Object.entries(content).filter(
    ([field, value]) => field === "to" || value !== null || before?.[field],
  );
  return (
    <dl className="flex flex-col gap-y-0.5">
      {fields.map(([field, value]) => {
        const changed = before !== null && before !== undefined && before[field] !== value;
        const comment = comments.find((one) => one.field === field);
        return (
          <div key={field}>
            <dt className="text-ui-fg-subtle inline">{t(field)}: </dt>
            <dd className={changed ? "text-ui-tag-orange-text inline font-medium" : "inline"}>
              {shown(field, value)}
              {changed ? ` (${t("factWas", { value: shown(field, before[field]) })})` : ""}
            </dd>
            {comment ? <dd className="text-ui-fg-error">{comment.text}</dd> : null}
          </div>
        );
      })}
      {comments
        .filter(({ field }) => !(field in content))
        .map(({ field, text }) => (
          <dd key={field} className="text-ui-fg-error">
            {text}
          </dd>
        ))}
    </dl>
  );
}

/** What co-operatives told, what it would change, and what may be decided. */
export function ToldFactTable({ facts }: { facts: AdminFact[] }) {
  const { t } = useTranslation("cooperative");
  return (
    <HeadedTable heads={[...HEADS.map((name) => t(name)), ""]}>
      {facts.map((fact) => {
        const { id, kind, state, organisation, corrects, submitted_at, sent_by } = fact;
        return (
          <Table.Row key={id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="min-w-44">
              <Link to={`/cooperatives/${organisation.id}`} className="text-ui-fg-interactive">
                {organisation.name}
              </Link>
            </Table.Cell>
            <Table.Cell className="min-w-32">
              {t(`factKinds.${kind}`)}
              <span className="text-ui-fg-subtle block">
                {t(corrects ? "factIsCorrection" : "factIsNew")}
              </span>
            </Table.Cell>
            <Table.Cell className="min-w-52">
              <Said fact={fact} />
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <StatusBadge color={COLOURS[state]}>{t(`factStates.${state}`)}</StatusBadge>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {shownMoment(submitted_at)}
              <span className="text-ui-fg-subtle block">{sent_by}</span>
            </Table.Cell>
            <Table.Cell>
              <FactDecisions fact={fact} />
            </Table.Cell>
          </Table.Row>
        );
      })}
    </HeadedTable>
  );
}
