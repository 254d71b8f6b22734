import { Button, Copy, Input, Text } from "@medusajs/ui";
import {
  DrawerForm,
  Labelled,
  RequestFailure,
  request,
  SELECT_BOX,
  useDrawer,
} from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminSeller, MadeInvitation } from "../../contract";

const ROLES = ["owner", "manager", "fulfilment", "bookkeeper"] as const;

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
  const drawer = useDrawer();
  const inviting = useInvite(seller.id);
  const failure = inviting.error instanceof RequestFailure ? inviting.error : undefined;
  const submit = (form: HTMLFormElement) => {
    const sent = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() ? [[name, value.trim()] as const] : [],
    );
    inviting.mutate(Object.fromEntries(sent));
  };
  const line = (name: "name" | "phone" | "email", type: string) => (
    <Labelled
      label={t(name === "name" ? "member" : name)}
      required={name === "name"}
      fault={failure?.of(name)}
    >
      {(control) => <Input {...control} name={name} type={type} />}
    </Labelled>
  );
  return (
    <DrawerForm
      drawer={drawer}
      sending={inviting}
      title={`${t("invite")}: ${seller.name}`}
      trigger={
        <Button size="small" variant="secondary">
          {t("invite")}
        </Button>
      }
      lead={t("inviteLead")}
      action={t("makeInvitation")}
      leave={t(inviting.data ? "close" : "cancel")}
      toldAtField={["name", "phone", "email"].some((field) => failure?.of(field))}
      sent={inviting.data ? <Made made={inviting.data} /> : undefined}
      onSubmit={submit}
    >
      {line("name", "text")}
      <Labelled label={t("role")}>
        {(control) => (
          <select {...control} name="role" defaultValue="owner" className={SELECT_BOX}>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {line("phone", "tel")}
      {line("email", "email")}
    </DrawerForm>
  );
}
