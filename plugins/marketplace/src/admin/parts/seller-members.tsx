import { Container, Heading, Table, Text } from "@medusajs/ui";
import { shownDay } from "@nang-gio/access/dashboard";
import { formatPhone } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminSeller } from "../../contract";

/** Who works for a co-operative in the workspace. */
export function SellerMembers({ members }: Pick<AdminSeller, "members">) {
  const { t } = useTranslation("marketplace");
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("members")}
      </Heading>
      {members.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("noMembers")}
        </Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["member", "role", "phone", "email", "memberSince"].map((name) => (
                  <Table.HeaderCell key={name} className="whitespace-nowrap">
                    {t(name)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {members.map(({ id, name, role, phone, email, since }) => (
                <Table.Row key={id}>
                  <Table.Cell className="min-w-40">{name}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{t(`roles.${role}`)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">
                    {phone ? formatPhone(phone) : "–"}
                  </Table.Cell>
                  <Table.Cell>{email ?? "–"}</Table.Cell>
                  <Table.Cell className="tabular-nums">{shownDay(since)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}
