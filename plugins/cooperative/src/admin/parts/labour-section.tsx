import { Button, Table } from "@medusajs/ui";
import { request, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { type AdminCooperative, type AdminLabourSnapshot, PRIORITY_GROUPS } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { Section } from "./section";

const COUNTS = [
  "workers",
  "women",
  "members",
  "women_members",
  "new_jobs",
  "new_jobs_women",
] as const;

const FIELDS: FormField[] = [
  { name: "as_of", kind: "date", required: true },
  ...COUNTS.map(
    (name): FormField => ({
      name,
      kind: "number",
      required: name === "workers" || name === "women",
    }),
  ),
  ...PRIORITY_GROUPS.map((name): FormField => ({ name, kind: "number" })),
];

function share({ women, workers }: AdminLabourSnapshot): string {
  return workers === 0 ? "–" : `${((women / workers) * 100).toFixed(1).replace(".", ",")} %`;
}

/** Workers and members by day, the newest first, and priority groups as counts without small cells. */
export function LabourSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { labour, id } = cooperative;
  const [newest] = labour;
  const groups = PRIORITY_GROUPS.filter((group) => newest?.[group]);
  const record = (
    <FormDrawer
      title={t("addLabour")}
      fields={FIELDS}
      save={(body) => request(`/cooperatives/${id}/labour`, { method: "POST", body })}
      trigger={
        <Button size="small" variant="secondary">
          {t("addLabour")}
        </Button>
      }
    />
  );
  return (
    <Section id="labour" title={t("labour")} action={record} empty={labour.length === 0}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("as_of")}</Table.HeaderCell>
            <Table.HeaderCell>{t("share")}</Table.HeaderCell>
            {COUNTS.map((name) => (
              <Table.HeaderCell key={name} className="text-right">
                {t(name)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {labour.map((snapshot) => (
            <Table.Row key={snapshot.id}>
              <Table.Cell>{shownDay(snapshot.as_of)}</Table.Cell>
              <Table.Cell className="tabular-nums">{share(snapshot)}</Table.Cell>
              {COUNTS.map((name) => (
                <Table.Cell key={name} className="text-right tabular-nums">
                  {snapshot[name] ?? "–"}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {newest && groups.length > 0 && (
        <p className="txt-compact-small text-ui-fg-subtle px-6 py-4">
          {t("priorityGroups")}: {groups.map((group) => `${t(group)} ${newest[group]}`).join(" · ")}
        </p>
      )}
    </Section>
  );
}
