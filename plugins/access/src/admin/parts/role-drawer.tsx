import { Button, Drawer, Hint, Label, Select, Text, toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffChoices, StaffMember } from "../../contract";
import { STAFF_ROLES, type StaffRoleName } from "../../roles";
import { assignRole, staffChoices } from "../client";
import { CommunePicker } from "./commune-picker";

const NONE: StaffChoices = { communes: [], bodies: [] };

/** Gives one member of staff a role and its scope. */
export function RoleDrawer({ member, close }: { member: StaffMember; close: () => void }) {
  const { t } = useTranslation("access");
  const queries = useQueryClient();
  const [role, setRole] = useState<StaffRoleName>(member.role ?? "commune");
  const [communes, setCommunes] = useState(member.commune_codes);
  const [body, setBody] = useState(member.body_code ?? "");
  const { data: choices = NONE } = useQuery({
    queryKey: ["staff-choices"],
    queryFn: staffChoices,
  });
  const saving = useMutation({
    mutationFn: () =>
      assignRole(member.user_id, {
        role,
        commune_codes: role === "commune" ? communes : [],
        body_code: role === "agency" ? body || null : null,
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
          <Drawer.Title>{t("assign")}</Drawer.Title>
          <Drawer.Description>{member.name || member.email}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <div className="flex flex-col gap-2">
            <Label htmlFor="role" size="small" weight="plus">
              {t("role")}
            </Label>
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
            <Hint>{t(`roleHelp.${role}`)}</Hint>
          </div>
          {role === "commune" ? (
            <CommunePicker communes={choices.communes} chosen={communes} onChange={setCommunes} />
          ) : null}
          {role === "agency" ? (
            <div className="flex flex-col gap-2">
              <Label htmlFor="body" size="small" weight="plus">
                {t("body")}
              </Label>
              <Select value={body} onValueChange={setBody}>
                <Select.Trigger id="body">
                  <Select.Value placeholder={t("chooseBody")} />
                </Select.Trigger>
                <Select.Content>
                  {choices.bodies.map(({ code, name }) => (
                    <Select.Item key={code} value={code}>
                      {name}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
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
