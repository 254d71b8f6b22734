import { Button, Drawer, Text } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { RequestFailure } from "./request";

/** What a drawer needs of the mutation that its form is sent by. */
interface Sending {
  error: Error | null;
  isPending: boolean;
  reset(): void;
}

/** Whether a drawer is open; opened anew it has forgotten what was refused. */
export function useDrawer(): { open: boolean; change: (open: boolean) => void; close: () => void } {
  const [open, change] = useState(false);
  return { open, change, close: () => change(false) };
}

interface DrawerFormProps {
  drawer: ReturnType<typeof useDrawer>;
  sending: Sending;
  title: ReactNode;
  /** The button that opens it. */
  trigger: ReactNode;
  /** What follows from sending it, above the form's fields. */
  lead?: ReactNode;
  /** On the button that sends it. */
  action: string;
  /** On the button that leaves it. */
  leave: string;
  /** Whether what was refused stands at a field already. */
  toldAtField?: boolean;
  /** In place of the form, once it was sent. */
  sent?: ReactNode;
  onSubmit: (form: HTMLFormElement) => void;
  children: ReactNode;
}

/** What was refused, and why. */
function Refusal({ error }: { error: Error }) {
  const reasons = error instanceof RequestFailure ? error.reasons : [];
  return (
    <div role="alert" className="txt-small text-ui-fg-error">
      <p>{error.message}</p>
      {reasons.length > 0 ? (
        <ul className="list-disc pl-5">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/**
 * A drawer with a form: opens by its button, says what was refused, and is left or sent at its foot. What is wrong is said by
 * the server, in the language of the dashboard: the browser may speak another.
 */
export function DrawerForm(props: DrawerFormProps) {
  const { drawer, sending, title, trigger, lead, action, leave, toldAtField, sent } = props;
  const form = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onSubmit(event.currentTarget);
  };
  const change = (open: boolean) => {
    sending.reset();
    drawer.change(open);
  };
  return (
    <Drawer open={drawer.open} onOpenChange={change}>
      <Drawer.Trigger asChild>{trigger}</Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          {sent ?? (
            <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-y-4">
              {lead ? <Text size="small">{lead}</Text> : null}
              {sending.error && !toldAtField ? <Refusal error={sending.error} /> : null}
              {props.children}
            </form>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{leave}</Button>
          </Drawer.Close>
          {sent ? null : (
            <Button type="submit" form={form} isLoading={sending.isPending}>
              {action}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
