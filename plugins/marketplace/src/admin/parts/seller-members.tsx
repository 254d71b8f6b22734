import { Container, Heading, Table, Text } from "@medusajs/ui";
import { HeadedTable, shownDay, useMyRole } from "@nang-gio/access/dashboard";
import { formatPhone } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminSeller } from "../../contract";
import { InviteDrawer } from "./invite-drawer";
import { SignInHelp } from "./sign-in-help";

/** Who works for a co-operative in the workspace, and who is invited to. */
export function SellerMembers({ seller }: { seller: AdminSeller }) {
  const { t } = useTranslation("marketplace");
  const staff = useMyRole();
  const { members, invitations } = seller;
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("members")}</Heading>
        {staff === "province" || staff === "commune" ? <InviteDrawer seller={seller} /> : null}
      </div>
      {members.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("noMembers")}
        </Text>
      ) : (
        <HeadedTable
          heads={["member", "role", "phone", "email", "memberSince"].map((name) => t(name))}
        >
          {members.map(({ id, name, role, phone, email, since }) => (
            <Table.Row key={id}>
              <Table.Cell className="min-w-40">{name}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{t(`roles.${role}`)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {phone ? formatPhone(phone) : "–"}
              </Table.Cell>
              <Table.Cell>{email ?? "–"}</Table.Cell>
              <Table.Cell className="tabular-nums">
                {shownDay(since)}
                {staff === "province" ? (
                  <SignInHelp sellerId={seller.id} member={{ id, name, email }} />
                ) : null}
              </Table.Cell>
            </Table.Row>
          ))}
        </HeadedTable>
      )}
      {invitations.length > 0 ? (
        <div className="px-6 py-4">
          <Text size="small" weight="plus">
            {t("invited")}
          </Text>
          {invitations.map(({ id, name, role: as, expires_at }) => (
            <Text key={id} size="small" className="text-ui-fg-subtle">
              {name} · {t(`roles.${as}`)} · {t("invitedUntil", { time: shownDay(expires_at) })}
            </Text>
          ))}
        </div>
      ) : null}
    </Container>
  );
}
