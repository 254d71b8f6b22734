import { Button, Copy, Drawer, Text } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { PasswordLink } from "../../contract";

interface SignInHelpProps {
  sellerId: string;
  member: { id: string; name: string; email: string | null };
}

/** Helps a member who can't sign in: a link to a new password, shown once, and a second factor that was lost. */
export function SignInHelp({ sellerId, member }: SignInHelpProps) {
  const { t } = useTranslation("marketplace");
  const path = `/sellers/${sellerId}/members/${member.id}`;
  const link = useMutation({
    mutationFn: () => request<PasswordLink>(`${path}/password-link`, { method: "POST" }),
  });
  const factor = useMutation({
    mutationFn: () => request(`${path}/second-factor`, { method: "DELETE" }),
  });
  const error = link.error ?? factor.error;
  const forget = () => {
    link.reset();
    factor.reset();
  };
  return (
    <Drawer onOpenChange={forget}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent">
          {t("help")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t("help")}: {member.name}
          </Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          {error ? (
            <Text role="alert" size="small" className="text-ui-fg-error">
              {error.message}
            </Text>
          ) : null}
          {member.email ? null : (
            <div className="flex flex-col items-start gap-y-3">
              <Text size="small">{t("passwordLinkLead")}</Text>
              {link.data ? (
                <div className="bg-ui-bg-component flex items-center gap-x-2 rounded-md p-3">
                  <Text size="small" className="min-w-0 break-all">
                    {link.data.link}
                  </Text>
                  <Copy content={link.data.link} />
                </div>
              ) : null}
              <Button size="small" isLoading={link.isPending} onClick={() => link.mutate()}>
                {t("makeLink")}
              </Button>
            </div>
          )}
          <div className="flex flex-col items-start gap-y-3">
            <Text size="small">{t("secondFactorLead")}</Text>
            {factor.isSuccess ? (
              <Text role="status" size="small" weight="plus">
                {t("secondFactorEnded")}
              </Text>
            ) : (
              <Button
                size="small"
                variant="danger"
                isLoading={factor.isPending}
                onClick={() => factor.mutate()}
              >
                {t("endSecondFactor")}
              </Button>
            )}
          </div>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t("close")}</Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
