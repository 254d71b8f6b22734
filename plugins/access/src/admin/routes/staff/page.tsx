import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Button, StatusBadge, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffMember } from "../../../contract";
import { listStaff } from "../../client";
import { PagedTable } from "../../parts/paged-table";
import { RoleDrawer } from "../../parts/role-drawer";
import { StateOfLoading, useMyRole } from "../../shared";
import { keepToOwnPages } from "../../shell/keep-to-own-pages";

export const config = defineRouteConfig({
  label: "staff",
  translationNs: "access",
  icon: Users,
  rank: 5,
});

// The menu reads this module's settings at the start, on whatever page that is.
keepToOwnPages();

const PAGE_SIZE = 50;

function MemberRow({ member, assign }: { member: StaffMember; assign?: () => void }) {
  const { t } = useTranslation("access");
  const everywhere = member.role === "province" || member.role === "auditor";
  const scope = everywhere ? t("scopeAll") : member.scope_names.join(", ");
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small">{member.name || member.email}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {member.email}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle md:hidden">
          {scope}
        </Text>
      </Table.Cell>
      <Table.Cell>
        <StatusBadge color={member.role ? "green" : "orange"}>
          {member.role ? t(`roles.${member.role}`) : t("noRole")}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell className="hidden md:table-cell">{scope || "–"}</Table.Cell>
      <Table.Cell className="text-right">
        {assign ? (
          <Button size="small" variant="secondary" onClick={assign}>
            {t("assign")}
          </Button>
        ) : null}
      </Table.Cell>
    </Table.Row>
  );
}

/** Who may use the dashboard, as what and for where. */
export default function StaffPage() {
  const { t } = useTranslation("access");
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<StaffMember | null>(null);
  const role = useMyRole();
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ["staff", offset],
    queryFn: () => listStaff(offset, PAGE_SIZE),
  });
  if (error) return <StateOfLoading error={error} retry={refetch} />;
  const assigns = role === "province";
  return (
    <>
      <PagedTable
        title={t("staff")}
        about={t("staffAbout")}
        loading={isLoading}
        empty={t("empty")}
        count={data?.count ?? 0}
        limit={PAGE_SIZE}
        offset={offset}
        onPage={setOffset}
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("role")}</Table.HeaderCell>
              <Table.HeaderCell className="hidden md:table-cell">{t("scope")}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.staff.map((member) => (
              <MemberRow
                key={member.user_id}
                member={member}
                assign={assigns ? () => setChosen(member) : undefined}
              />
            ))}
          </Table.Body>
        </Table>
      </PagedTable>
      {chosen ? <RoleDrawer member={chosen} close={() => setChosen(null)} /> : null}
    </>
  );
}
