import { Button, Drawer, Input, Label, Select, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES, type StaffMember, type StaffRoleName } from "../../contract";
import { assignRole } from "../client";

/** Gives one member of staff a role and its scope. */
export function RoleDrawer({ member, close }: { member: StaffMember; close: () => void }) {
  const { t } = useTranslation("access");
  const queries = useQueryClient();
  const [role, setRole] = useState<StaffRoleName>(member.role ?? "commune");
  const [communes, setCommunes] = useState(member.commune_codes.join(", "));
  const [body, setBody] = useState(member.body_code ?? "");
  const saving = useMutation({
    mutationFn: () =>
      assignRole(member.user_id, {
        role,
        commune_codes: role === "commune" ? communes.split(/[\s,]+/).filter(Boolean) : [],
        body_code: role === "agency" ? body.trim() || null : null,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["staff"] });
      toast.success(t("saved"));
      close();
    },
  });
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : close())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{member.name || member.email}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          <div className="flex flex-col gap-2">
            <Label htmlFor="role">{t("role")}</Label>
            <Select value={role} onValueChange={(value) => setRole(value as StaffRoleName)}>
              <Select.Trigger id="role">
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {STAFF_ROLES.map((name) => (
                  <Select.Item key={name} value={name}>
                    {t(`roles.${name}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          {role === "commune" ? (
            <div className="flex flex-col gap-2">
              <Label htmlFor="communes">{t("communes")}</Label>
              <Input
                id="communes"
                value={communes}
                onChange={(event) => setCommunes(event.target.value)}
              />
            </div>
          ) : null}
          {role === "agency" ? (
            <div className="flex flex-col gap-2">
              <Label htmlFor="body">{t("body")}</Label>
              <Input id="body" value={body} onChange={(event) => setBody(event.target.value)} />
            </div>
          ) : null}
          {saving.error ? (
            <Text role="alert" className="text-ui-fg-error">
              {saving.error.message}
            </Text>
          ) : null}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={close}>
            {t("cancel")}
          </Button>
          <Button isLoading={saving.isPending} onClick={() => saving.mutate()}>
            {t("save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
