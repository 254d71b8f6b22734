import { TextField } from "../forms/text-field";
import { useAccount } from "./use-account";

interface PersonFieldProps {
  /** What is wrong with it, in the reader's language. */
  error: string | undefined;
  defaultValue?: string;
}

/** What a shopper is called. */
export function NameField(props: PersonFieldProps) {
  const { say } = useAccount();
  return (
    <TextField
      {...props}
      name="name"
      label={say("name")}
      autoComplete="name"
      maxLength={80}
      required
    />
  );
}

/** The e-mail that a shopper signs in with. */
export function EmailField(props: PersonFieldProps) {
  const { say } = useAccount();
  return (
    <TextField
      {...props}
      name="email"
      label={say("email")}
      type="email"
      autoComplete="username"
      maxLength={120}
      required
    />
  );
}

/** A shopper's phone, which nobody has to tell. */
export function PhoneField(props: PersonFieldProps) {
  const { say } = useAccount();
  return (
    <TextField
      {...props}
      name="phone"
      label={say("phone_optional")}
      type="tel"
      autoComplete="tel-national"
      maxLength={40}
    />
  );
}

interface PasswordFieldProps {
  name?: "password" | "current_password";
  label: "password" | "password_current" | "new_password";
  error: string | undefined;
}

/** A password: the one that is there, or, with what it needs, one that is being chosen. */
function PasswordField({
  name = "password",
  label,
  chosen = false,
  error,
}: PasswordFieldProps & { chosen?: boolean }) {
  const { say } = useAccount();
  return (
    <TextField
      name={name}
      label={say(label)}
      hint={chosen ? say("password_hint") : undefined}
      error={error}
      type="password"
      autoComplete={chosen ? "new-password" : "current-password"}
      maxLength={200}
      required
    />
  );
}

export const CurrentPasswordField = (props: PasswordFieldProps) => <PasswordField {...props} />;
export const NewPasswordField = (props: PasswordFieldProps) => <PasswordField {...props} chosen />;
