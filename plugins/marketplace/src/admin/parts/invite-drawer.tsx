import { Button, Copy, Drawer, Hint, Input, Label, Text } from "@medusajs/ui";
import { RequestFailure, request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminSeller, MadeInvitation } from "../../contract";

const ROLES = ["owner", "manager", "fulfilment", "bookkeeper"] as const;
const BOX =
  "border-ui-border-base bg-ui-bg-field txt-compact-small h-8 w-full rounded-md border px-2";

function useInvite(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Record<string, string>) =>
      request<MadeInvitation>(`/sellers/${id}/invitations`, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["marketplace", "sellers"] }),
  });
}

function Made({ made }: { made: MadeInvitation }) {
  const { t } = useTranslation("marketplace");
  return (
    <div className="flex flex-col gap-y-3" role="status">
      <Text size="small">{t("inviteMade", { name: made.invitation.name })}</Text>
      <div className="bg-ui-bg-component flex items-center gap-x-2 rounded-md p-3">
        <Text size="small" className="min-w-0 break-all">
          {made.link}
        </Text>
        <Copy content={made.link} />
      </div>
    </div>
  );
}

/** Invites a person on behalf of a co-operative; the link is shown once, for the officer to pass on. */
export function InviteDrawer({ seller }: { seller: AdminSeller }) {
  const { t } = useTranslation("marketplace");
  const [open, setOpen] = useState(false);
  const form = useId();
  const inviting = useInvite(seller.id);
  const failure = inviting.error instanceof RequestFailure ? inviting.error : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() ? [[name, value.trim()] as const] : [],
    );
    inviting.mutate(Object.fromEntries(sent));
  };
  const line = (name: "name" | "phone" | "email", type: string) => {
    const fault = failure?.of(name);
    return (
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={`${form}-${name}`} size="small" weight="plus">
          {t(name === "name" ? "member" : name)}
          {name === "name" ? " *" : ""}
        </Label>
        <Input id={`${form}-${name}`} name={name} type={type} aria-invalid={Boolean(fault)} />
        {fault ? <Hint variant="error">{fault}</Hint> : null}
      </div>
    );
  };
  return (
    <Drawer
      open={open}
      onOpenChange={(next) => {
        inviting.reset();
        setOpen(next);
      }}
    >
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("invite")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t("invite")}: {seller.name}
          </Drawer.Title>
        </Drawer.Header>
        <Drawer.Body>
          {inviting.data ? (
            <Made made={inviting.data} />
          ) : (
            <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-y-4">
              <Text size="small">{t("inviteLead")}</Text>
              {inviting.error ? (
                <Text role="alert" size="small" className="text-ui-fg-error">
                  {inviting.error.message}
                </Text>
              ) : null}
              {line("name", "text")}
              <div className="flex flex-col gap-y-1">
                <Label htmlFor={`${form}-role`} size="small" weight="plus">
                  {t("role")}
                </Label>
                <select id={`${form}-role`} name="role" defaultValue="owner" className={BOX}>
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {t(`roles.${role}`)}
                    </option>
                  ))}
                </select>
              </div>
              {line("phone", "tel")}
              {line("email", "email")}
            </form>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t(inviting.data ? "close" : "cancel")}</Button>
          </Drawer.Close>
          {inviting.data ? null : (
            <Button type="submit" form={form} isLoading={inviting.isPending}>
              {t("makeInvitation")}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
