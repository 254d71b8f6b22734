import { Button, Drawer, Hint, Label, Text, Textarea } from "@medusajs/ui";
import { RequestFailure } from "@nang-gio/access/dashboard";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";

interface ReasonDrawerProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  title: string;
  /** What is done, on the button that opens the drawer and on the one that does it. */
  action: string;
  /** What follows from it. */
  effect: string;
  /** Whether a reason is asked for: what takes something away is told why. */
  needsReason: boolean;
  pending: boolean;
  error: Error | null;
  /** Gets the reason; nothing where none is asked for. */
  onSubmit: (reason: string | undefined) => void;
}

/** A decision that says what follows before it is taken, and asks for its reason where one is due. */
export function ReasonDrawer(props: ReasonDrawerProps) {
  const { open, onOpen, title, action, effect, needsReason, pending, error, onSubmit } = props;
  const { t } = useTranslation("marketplace");
  const form = useId();
  const fault = error instanceof RequestFailure ? error.of("reason") : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    onSubmit(needsReason ? reason : undefined);
  };
  return (
    <Drawer open={open} onOpenChange={onOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={needsReason ? "secondary" : "primary"}>
          {action}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body>
          <form id={form} onSubmit={submit} className="flex flex-col gap-y-4">
            <Text size="small">{effect}</Text>
            {error && !fault ? (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {error.message}
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
          <Button type="submit" form={form} isLoading={pending}>
            {action}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
