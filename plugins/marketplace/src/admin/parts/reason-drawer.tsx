import { Button, Textarea } from "@medusajs/ui";
import { DrawerForm, Labelled, RequestFailure, type useDrawer } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";

interface ReasonDrawerProps {
  drawer: ReturnType<typeof useDrawer>;
  /** What the decision is sent by. */
  deciding: { error: Error | null; isPending: boolean; reset(): void };
  title: string;
  /** What is done, on the button that opens the drawer and on the one that does it. */
  action: string;
  /** What follows from it. */
  effect: string;
  /** Whether a reason is asked for: what takes something away is told why. */
  needsReason: boolean;
  /** Who reads the reason; people of the co-operative where nothing is said. */
  reasonHint?: string;
  /** Gets the reason; nothing where none is asked for. */
  onSubmit: (reason: string | undefined) => void;
}

/** A decision that says what follows before it is taken, and asks for its reason where one is due. */
export function ReasonDrawer(props: ReasonDrawerProps) {
  const { drawer, deciding, title, action, effect, needsReason, onSubmit } = props;
  const { t } = useTranslation("marketplace");
  const fault = deciding.error instanceof RequestFailure ? deciding.error.of("reason") : undefined;
  const submit = (form: HTMLFormElement) => {
    const reason = String(new FormData(form).get("reason") ?? "");
    onSubmit(needsReason ? reason : undefined);
  };
  return (
    <DrawerForm
      drawer={drawer}
      sending={deciding}
      title={title}
      trigger={
        <Button size="small" variant={needsReason ? "secondary" : "primary"}>
          {action}
        </Button>
      }
      lead={effect}
      action={action}
      leave={t("cancel")}
      toldAtField={fault !== undefined}
      onSubmit={submit}
    >
      {needsReason ? (
        <Labelled
          label={t("reason")}
          required
          fault={fault}
          hint={props.reasonHint ?? t("reasonHint")}
        >
          {(control) => (
            <Textarea {...control} name="reason" rows={4} maxLength={500} aria-required />
          )}
        </Labelled>
      ) : null}
    </DrawerForm>
  );
}
