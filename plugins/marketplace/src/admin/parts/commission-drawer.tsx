import { Button, Drawer, Hint, Input, Label, Text, toast } from "@medusajs/ui";
import { RequestFailure } from "@nang-gio/access/dashboard";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSendCommission } from "./use-commission";

interface CommissionDrawerProps {
  /** Where under the rules it is sent. */
  address: string;
  title: string;
  quiet?: boolean;
  /** What the form says, as it is sent. */
  read: (form: FormData) => object;
  children: (fault: (field: string) => string | undefined) => ReactNode;
}

/** A drawer with a form of commission: opens by its button, says what was refused, closes when it is done. */
export function CommissionDrawer({ address, title, quiet, read, children }: CommissionDrawerProps) {
  const { t } = useTranslation("marketplace");
  const [open, setOpen] = useState(false);
  const form = useId();
  const sending = useSendCommission(address, () => {
    toast.success(t("saved"));
    setOpen(false);
  });
  const failure = sending.error instanceof RequestFailure ? sending.error : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    sending.mutate(read(new FormData(event.currentTarget)));
  };
  const change = (next: boolean) => {
    sending.reset();
    setOpen(next);
  };
  return (
    <Drawer open={open} onOpenChange={change}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={quiet ? "transparent" : "primary"}>
          {title}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={form} onSubmit={submit} className="flex flex-col gap-y-4">
            <Text size="small" className="text-ui-fg-subtle">
              {t("commissionAhead")}
            </Text>
            {sending.error ? (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {sending.error.message}
              </Text>
            ) : null}
            {children((field) => failure?.of(field))}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t("cancel")}</Button>
          </Drawer.Close>
          <Button type="submit" form={form} isLoading={sending.isPending}>
            {title}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

interface FieldProps {
  name: string;
  label: string;
  fault?: string;
  type?: "date" | "number";
  required?: boolean;
  hint?: string;
}

/** A day or a number of the form, with what is wrong with it. */
export function CommissionField({
  name,
  label,
  fault,
  type = "number",
  required,
  hint,
}: FieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {required ? " *" : ""}
      </Label>
      <Input
        id={id}
        name={name}
        type={type}
        min={type === "number" ? 0 : undefined}
        step={name === "rate" ? "0.01" : undefined}
        aria-required={required}
        aria-invalid={Boolean(fault)}
        aria-describedby={`${id}-hint`}
      />
      {(fault ?? hint) ? (
        <Hint id={`${id}-hint`} variant={fault ? "error" : "info"}>
          {fault ?? hint}
        </Hint>
      ) : null}
    </div>
  );
}
