import { Button, Table } from "@medusajs/ui";
import { HeadedTable, request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { LIVED_KINDS, type LivedType, type LivedView } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { Section } from "./section";
import { useMyRole } from "./use-my-role";

interface LivedSectionProps {
  type: LivedType;
  path: "places" | "bodies";
  title: string;
  records: LivedView[];
}

const HEADS = ["livedCode", "name", "kind", "from", "livedTo", "livedSuccessors"] as const;

function codesIn(text: unknown): string[] {
  return String(text ?? "")
    .split(/[\s,;]+/)
    .filter(Boolean);
}

/** Places or bodies with their days and successors, each to be corrected, and one more to be entered. */
export function LivedSection({ type, path, title, records }: LivedSectionProps) {
  const { t, i18n } = useTranslation("cooperative");
  const { decides } = useMyRole();
  const english = i18n.language.startsWith("en");
  const nameOf = new Map(records.map((one) => [one.code, english ? one.name_en : one.name]));
  const fields = (record?: LivedView): FormField[] => [
    ...(record ? [] : [{ name: "code", label: t("livedCode"), required: true }]),
    { name: "name", required: true, value: record?.name },
    { name: "name_en", required: true, value: record?.name_en },
    {
      name: "kind",
      kind: "select",
      required: true,
      value: record?.kind,
      options: LIVED_KINDS[type].map((kind) => ({ value: kind, label: t(`livedKinds.${kind}`) })),
    },
    { name: "from", kind: "date", required: true, value: record?.from ?? todayInVietnam() },
    { name: "to", label: t("livedTo"), kind: "date", value: record?.to },
    {
      name: "successors",
      label: t("livedSuccessors"),
      value: record?.successors.join(", "),
      hint: t("livedSuccessorsHint"),
    },
    { name: "reason", label: t("mergeReason"), kind: "textarea", required: true },
  ];
  const drawer = (label: string, record?: LivedView) => (
    <FormDrawer
      title={record ? record.name : label}
      fields={fields(record)}
      save={({ code, successors, ...body }) =>
        request(`/${path}/${encodeURIComponent(record?.code ?? String(code ?? ""))}`, {
          method: "POST",
          body: { ...body, successors: codesIn(successors) },
        })
      }
      trigger={
        <Button size="small" variant={record ? "transparent" : "secondary"}>
          {label}
        </Button>
      }
    />
  );
  return (
    <Section
      title={`${title} (${records.length})`}
      action={decides ? drawer(t("livedAdd")) : null}
      empty={records.length === 0}
    >
      <HeadedTable heads={[...HEADS.map((head) => t(head)), ""]}>
        {records.map((record) => (
          <Table.Row key={record.code} className="[&_td]:py-2">
            <Table.Cell className="whitespace-nowrap pr-4 tabular-nums">{record.code}</Table.Cell>
            <Table.Cell className="min-w-52">{nameOf.get(record.code)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap pr-4">
              {t(`livedKinds.${record.kind}`)}
            </Table.Cell>
            <Table.Cell className="tabular-nums">{shownDay(record.from)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {record.to ? shownDay(record.to) : t("stillSo")}
            </Table.Cell>
            <Table.Cell className="min-w-52">
              {record.successors.map((code) => nameOf.get(code) ?? code).join(", ") || "–"}
            </Table.Cell>
            <Table.Cell className="text-right">
              {decides ? drawer(t("edit"), record) : null}
            </Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Section>
  );
}
