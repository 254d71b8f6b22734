import { Button, Input, toast } from "@medusajs/ui";
import { DrawerForm, Labelled, RequestFailure, useDrawer } from "@nang-gio/access/dashboard";
import type { ReactNode } from "react";
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
  const drawer = useDrawer();
  const sending = useSendCommission(address, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  const failure = sending.error instanceof RequestFailure ? sending.error : undefined;
  let toldAtField = false;
  const fields = children((field) => {
    const fault = failure?.of(field);
    if (fault) toldAtField = true;
    return fault;
  });
  return (
    <DrawerForm
      drawer={drawer}
      sending={sending}
      title={title}
      trigger={
        <Button size="small" variant={quiet ? "transparent" : "primary"}>
          {title}
        </Button>
      }
      lead={t("commissionAhead")}
      action={title}
      leave={t("cancel")}
      toldAtField={toldAtField}
      onSubmit={(form) => sending.mutate(read(new FormData(form)))}
    >
      {fields}
    </DrawerForm>
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
export function CommissionField({ name, type = "number", required, ...words }: FieldProps) {
  return (
    <Labelled required={required} {...words}>
      {(control) => (
        <Input
          {...control}
          name={name}
          type={type}
          min={type === "number" ? 0 : undefined}
          step={name === "rate" ? "0.01" : undefined}
          aria-required={required}
        />
      )}
    </Labelled>
  );
}
