import { Button, Drawer, Hint, Label, Text, Textarea, toast } from "@medusajs/ui";
import { RequestFailure } from "@nang-gio/access/dashboard";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminSeller, StandingAction } from "../../contract";
import { useMoveStanding } from "./use-sellers";

interface StandingMoveProps {
  seller: AdminSeller;
  action: StandingAction;
}

/** What takes something away is told why. */
const WITH_REASON: readonly StandingAction[] = ["refuse", "suspend", "close"];

/** One thing that can be done with a standing: says what follows, asks for the reason where one is due. */
export function StandingMove({ seller, action }: StandingMoveProps) {
  const { t } = useTranslation("marketplace");
  const [open, setOpen] = useState(false);
  const form = useId();
  const needsReason = WITH_REASON.includes(action);
  const moving = useMoveStanding(seller.id, () => {
    toast.success(t("saved"));
    setOpen(false);
  });
  const fault = moving.error instanceof RequestFailure ? moving.error.of("reason") : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    moving.mutate({ action, seen: seller.state, ...(needsReason ? { reason } : {}) });
  };
  const change = (next: boolean) => {
    moving.reset();
    setOpen(next);
  };
  return (
    <Drawer open={open} onOpenChange={change}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={needsReason ? "secondary" : "primary"}>
          {t(`standingActions.${action}`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t(`standingActions.${action}`)}: {seller.name}
          </Drawer.Title>
        </Drawer.Header>
        <Drawer.Body>
          <form id={form} onSubmit={submit} className="flex flex-col gap-y-4">
            <Text size="small">
              {t(`standingEffects.${action}`, {
                count: seller.goods.published,
                open: seller.open_consignments,
              })}
            </Text>
            {moving.error && !fault ? (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {moving.error.message}
              </Text>
            ) : null}
            {needsReason ? (
              <div className="flex flex-col gap-y-1">
                <Label htmlFor={`${form}-reason`} size="small" weight="plus">
                  {t("reason")} *
                </Label>
                <Textarea
                  id={`${form}-reason`}
                  name="reason"
                  rows={4}
                  maxLength={500}
                  aria-required
                  aria-invalid={Boolean(fault)}
                  aria-describedby={`${form}-hint`}
                />
                <Hint id={`${form}-hint`} variant={fault ? "error" : "info"}>
                  {fault ?? t("reasonHint")}
                </Hint>
              </div>
            ) : null}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t("cancel")}</Button>
          </Drawer.Close>
          <Button type="submit" form={form} isLoading={moving.isPending}>
            {t(`standingActions.${action}`)}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
