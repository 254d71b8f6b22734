import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Input } from "@medusajs/ui";
import { Pager, StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CERTIFICATE_STATES, MARK_KINDS } from "../../../contract";
import { MarkTable } from "../../parts/mark-table";
import { Section } from "../../parts/section";
import { useMarks } from "../../parts/use-registry";

export const config = defineRouteConfig({
  label: "marks",
  translationNs: "cooperative",
  icon: DocumentText,
  rank: 3,
});

const PAGE_SIZE = 20;
const BOX = "border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1";

/** Trademarks, geographical indications, growing areas and food-safety papers; those that wait first. */
export default function MarksPage() {
  const { t } = useTranslation("cooperative");
  const [state, setState] = useState("submitted");
  const [kind, setKind] = useState("");
  const [q, setQ] = useState("");
  const [offset, setOffset] = useState(0);
  const found = useMarks({
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    q,
    limit: PAGE_SIZE,
    offset,
  });
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { marks, count } = found.data;
  const narrow = (change: () => void) => {
    setOffset(0);
    change();
  };
  const choice = (
    label: string,
    value: string,
    change: (value: string) => void,
    options: Array<[string, string]>,
  ) => (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => narrow(() => change(event.target.value))}
      className={BOX}
    >
      <option value="">{t("all")}</option>
      {options.map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  );
  const filters = (
    <div className="flex flex-wrap gap-2">
      <Input
        type="search"
        size="small"
        aria-label={t("searchMarks")}
        placeholder={t("searchMarks")}
        value={q}
        onChange={(event) => narrow(() => setQ(event.target.value))}
      />
      {choice(
        t("markKind"),
        kind,
        setKind,
        MARK_KINDS.map((name) => [name, t(`markKinds.${name}`)]),
      )}
      {choice(
        t("stateLabel"),
        state,
        setState,
        CERTIFICATE_STATES.map((name) => [name, t(`states.${name}`)]),
      )}
    </div>
  );
  return (
    <Section title={t("marks")} action={filters} empty={count === 0}>
      <MarkTable marks={marks} />
      <Pager count={count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Section>
  );
}
