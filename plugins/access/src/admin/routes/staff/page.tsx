import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Button, StatusBadge, Table } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffMember } from "../../../contract";
import { listStaff } from "../../client";
import { LoadFailed, PagedTable } from "../../parts/paged-table";
import { RoleDrawer } from "../../parts/role-drawer";

export const config = defineRouteConfig({
  label: "staff",
  translationNs: "access",
  icon: Users,
});

const PAGE_SIZE = 50;

/** Who may use the dashboard, as what and for where. */
export default function StaffPage() {
  const { t } = useTranslation("access");
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<StaffMember | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["staff", offset],
    queryFn: () => listStaff(offset, PAGE_SIZE),
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  return (
    <>
      <PagedTable
        title={t("staff")}
        count={data?.count ?? 0}
        limit={PAGE_SIZE}
        offset={offset}
        onPage={setOffset}
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("email")}</Table.HeaderCell>
              <Table.HeaderCell>{t("role")}</Table.HeaderCell>
              <Table.HeaderCell>{t("scope")}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.staff.map((member) => (
              <Table.Row key={member.user_id}>
                <Table.Cell>{member.email}</Table.Cell>
                <Table.Cell>
                  <StatusBadge color={member.role ? "green" : "orange"}>
                    {member.role ? t(`roles.${member.role}`) : t("noRole")}
                  </StatusBadge>
                </Table.Cell>
                <Table.Cell>
                  {[...member.commune_codes, member.body_code].filter(Boolean).join(", ") || "–"}
                </Table.Cell>
                <Table.Cell>
                  <Button size="small" variant="secondary" onClick={() => setChosen(member)}>
                    {t("assign")}
                  </Button>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </PagedTable>
      {chosen ? <RoleDrawer member={chosen} close={() => setChosen(null)} /> : null}
    </>
  );
}
