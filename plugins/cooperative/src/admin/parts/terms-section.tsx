import { Button, Table } from "@medusajs/ui";
import { request, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { type AdminCooperative, type AdminOfficeTerm, TITLES } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { RemoveRecord } from "./remove-record";
import { Section } from "./section";
import { useMyRole } from "./use-my-role";

/** People in office, those of today and before. */
export function TermsSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { writes } = useMyRole();
  const path = `/cooperatives/${cooperative.id}/terms`;
  const sex = (term?: AdminOfficeTerm): FormField => ({
    name: "sex",
    kind: "select",
    required: true,
    value: term?.sex,
    options: ["female", "male"].map((value) => ({ value, label: t(value) })),
  });
  const changed = (term: AdminOfficeTerm): FormField[] => [
    sex(term),
    { name: "to", kind: "date", value: term.to },
  ];
  const fresh: FormField[] = [
    { name: "person_name", required: true },
    sex(),
    {
      name: "title",
      kind: "select",
      required: true,
      options: TITLES.map((title) => ({ value: title, label: t(`titles.${title}`) })),
    },
    { name: "from", kind: "date", required: true },
    { name: "to", kind: "date" },
  ];
  const drawer = (label: string, term?: AdminOfficeTerm) => {
    const { person_name, title, from } = term ?? {};
    return (
      <FormDrawer
        title={term ? `${term.person_name}, ${t(`titles.${term.title}`)}` : t("addTerm")}
        fields={term ? changed(term) : fresh}
        save={(body) =>
          request(path, { method: "POST", body: { person_name, title, from, ...body } })
        }
        trigger={
          <Button size="small" variant={term ? "transparent" : "secondary"}>
            {label}
          </Button>
        }
      />
    );
  };
  return (
    <Section
      id="terms"
      title={t("terms")}
      action={drawer(t("addTerm"))}
      empty={cooperative.terms.length === 0}
    >
      <Table>
        <Table.Header>
          <Table.Row>
            {["person_name", "sex", "title", "from", "to"].map((name) => (
              <Table.HeaderCell key={name}>{t(name)}</Table.HeaderCell>
            ))}
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {cooperative.terms.map((term) => (
            <Table.Row key={term.id}>
              <Table.Cell className="whitespace-nowrap pr-4">{term.person_name}</Table.Cell>
              <Table.Cell>{t(term.sex)}</Table.Cell>
              <Table.Cell>{t(`titles.${term.title}`)}</Table.Cell>
              <Table.Cell>{shownDay(term.from)}</Table.Cell>
              <Table.Cell>{term.to ? shownDay(term.to) : t("still")}</Table.Cell>
              <Table.Cell className="text-right">
                {drawer(t("edit"), term)}
                {writes ? (
                  <RemoveRecord
                    path={`${path}/${term.id}`}
                    title={t("removeTerm")}
                    hint={t("removeTermHint")}
                  />
                ) : null}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  );
}
