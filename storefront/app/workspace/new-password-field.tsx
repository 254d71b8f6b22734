import { TextField } from "../forms/text-field";
import { useWorkspace } from "./use-workspace";

/** A password that is chosen, with what it must be. */
export function NewPasswordField({ label, error }: { label: string; error?: string }) {
  const { say } = useWorkspace();
  return (
    <TextField
      name="password"
      label={label}
      hint={say("field_password_hint")}
      error={error}
      type="password"
      autoComplete="new-password"
      maxLength={200}
      required
    />
  );
}
