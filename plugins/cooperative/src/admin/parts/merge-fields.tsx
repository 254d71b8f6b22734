import { Table } from "@medusajs/ui";
import { HeadedTable, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import {
  MERGED_FIELDS,
  type MergedField,
  type MergePreview,
  type MergeSide,
  type PriorityLine,
} from "../../contract";
import { Section } from "./section";

interface MergeFieldsProps {
  merge: MergePreview;
  /** Fields that the survivor takes over from the duplicate. */
  take: readonly MergedField[];
  change: (take: MergedField[]) => void;
}

function useShown() {
  const { t } = useTranslation("cooperative");
  return (side: MergeSide, name: MergedField): string => {
    const value = side.fields[name];
    if (value === null || value === "") return "–";
    if (name === "commune_code") return side.commune_name;
    if (name === "kind") return t(`kinds.${String(value)}`);
    if (name === "founded_on") return shownDay(String(value));
    if (name === "picture") return t("yes");
    if (name === "priority_lines") {
      return (value as PriorityLine[]).map((line) => t(`lines.${line}`)).join(", ") || "–";
    }
    return String(value);
  };
}

/** The fields of both beside each other; of each that differs, which stays. */
export function MergeFields({ merge: { from, into }, take, change }: MergeFieldsProps) {
  const { t } = useTranslation("cooperative");
  const shown = useShown();
  const choice = (name: MergedField, side: MergeSide, takes: boolean) => (
    <label className="flex items-start gap-x-2">
      <input
        type="radio"
        name={name}
        className="mt-0.5 shrink-0"
        aria-label={`${t(name)}: ${side.name}`}
        checked={take.includes(name) === takes}
        onChange={() => change(takes ? [...take, name] : take.filter((other) => other !== name))}
      />
      <span className="line-clamp-6 whitespace-pre-line">{shown(side, name)}</span>
    </label>
  );
  const heads = [
    t("mergeField"),
    `${t("mergeGoes")}: ${from.name}`,
    `${t("mergeStays")}: ${into.name}`,
  ];
  return (
    <Section title={t("mergeFields")}>
      <HeadedTable heads={heads} wholeInSight>
        {MERGED_FIELDS.map((name) => {
          const same = JSON.stringify(from.fields[name]) === JSON.stringify(into.fields[name]);
          return (
            <Table.Row key={name}>
              <Table.Cell className="sm:w-1/4">{t(name)}</Table.Cell>
              <Table.Cell className="text-ui-fg-base">
                {same ? shown(from, name) : choice(name, from, true)}
              </Table.Cell>
              <Table.Cell className="text-ui-fg-base">
                {same ? shown(into, name) : choice(name, into, false)}
              </Table.Cell>
            </Table.Row>
          );
        })}
      </HeadedTable>
    </Section>
  );
}
