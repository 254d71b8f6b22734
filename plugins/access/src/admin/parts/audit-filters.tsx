import { Button, Input, Label, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type AuditFilters, auditChoices } from "../client";
import { Choice } from "./choice";
import { toldPerson } from "./told";

/** All of the trail. */
export const NO_FILTERS: AuditFilters = {
  actor_id: "",
  kind: "",
  refused: "",
  from: "",
  to: "",
  path: "",
};

interface DayProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="flex w-full flex-col gap-1 sm:w-36">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface FilterBarProps {
  filters: AuditFilters;
  onChange: (filters: AuditFilters) => void;
}

/** Narrows the trail by person, kind, outcome and days, and tells that a link has narrowed it to one record's. */
export function AuditFilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("access");
  const { data } = useQuery({ queryKey: ["audit-choices"], queryFn: auditChoices });
  const set = (name: keyof AuditFilters) => (value: string) =>
    onChange({ ...filters, [name]: value });
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Choice
        label={t("filters.person")}
        value={filters.actor_id}
        options={(data?.people ?? []).map((person) => ({
          value: person.id,
          label: toldPerson(person, t),
        }))}
        onChange={set("actor_id")}
      />
      <Choice
        label={t("filters.kind")}
        value={filters.kind}
        options={(data?.kinds ?? []).map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`, { defaultValue: kind }),
        }))}
        onChange={set("kind")}
      />
      <Choice
        label={t("filters.outcome")}
        value={filters.refused}
        options={[
          { value: "false", label: t("done") },
          { value: "true", label: t("refused") },
        ]}
        onChange={set("refused")}
      />
      <Day label={t("filters.from")} value={filters.from} onChange={set("from")} />
      <Day label={t("filters.to")} value={filters.to} onChange={set("to")} />
      {filters.path ? <Text size="small">{t("filters.under", { path: filters.path })}</Text> : null}
      {Object.values(filters).some(Boolean) ? (
        <Button size="small" variant="transparent" onClick={() => onChange(NO_FILTERS)}>
          {t("filters.clear")}
        </Button>
      ) : null}
    </div>
  );
}
