import { Button, Table } from "@medusajs/ui";
import { HeadedTable, request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { type AdminCooperative, ORGANISATION_KINDS } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { RemoveRecord } from "./remove-record";
import { Section } from "./section";
import { useMyRole } from "./use-my-role";

const HEADS = ["kind", "name", "registration_number", "legalFrom", "legalTo"] as const;

/** What the law has known an organisation as, the newest first, and how that changes from a day on. */
export function LegalFormsSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { decides } = useMyRole();
  const { id, legal_forms } = cooperative;
  const path = `/cooperatives/${id}/legal-forms`;
  const now = legal_forms[0] ?? cooperative;
  const form: FormField[] = [
    {
      name: "kind",
      kind: "select",
      required: true,
      value: now.kind,
      options: ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    },
    { name: "name", required: true, value: now.name },
    { name: "name_en", value: now.name_en },
    { name: "registration_number", value: now.registration_number },
  ];
  const day: FormField = {
    name: "from",
    kind: "date",
    required: true,
    value: todayInVietnam(),
    hint: t("legalFromHint"),
  };
  const drawer = (label: string, fields: FormField[]) => (
    <FormDrawer
      title={label}
      fields={fields}
      save={(body) => request(path, { method: "POST", body: { from: null, ...body } })}
      trigger={
        <Button size="small" variant="secondary">
          {label}
        </Button>
      }
    />
  );
  const actions = decides ? (
    <div className="flex flex-wrap gap-2">
      {drawer(t("correctLegalForm"), form)}
      {drawer(t("changeLegalForm"), [day, ...form])}
    </div>
  ) : null;
  return (
    <Section
      id="legal-forms"
      title={t("legalForms")}
      action={actions}
      empty={legal_forms.length === 0}
    >
      <HeadedTable heads={[...HEADS.map((name) => t(name)), ""]}>
        {legal_forms.map(({ id: term, kind, name, registration_number, from, to }) => (
          <Table.Row key={term} className="[&_td]:py-3">
            <Table.Cell className="whitespace-nowrap pr-4">{t(`kinds.${kind}`)}</Table.Cell>
            <Table.Cell className="min-w-52">{name}</Table.Cell>
            <Table.Cell className="tabular-nums">{registration_number ?? "–"}</Table.Cell>
            <Table.Cell className="tabular-nums">
              {from ? shownDay(from) : t("fromTheStart")}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {to ? shownDay(to) : t("stillSo")}
            </Table.Cell>
            <Table.Cell className="text-right">
              {decides && to === null ? (
                <RemoveRecord
                  path={`${path}/${term}`}
                  title={t("removeLegalForm")}
                  hint={t("removeLegalFormHint")}
                />
              ) : null}
            </Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Section>
  );
}
