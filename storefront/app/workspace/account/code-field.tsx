import { TextField } from "../../forms/text-field";

interface CodeFieldProps {
  label: string;
  hint?: string;
  error?: string;
  /** Whether a recovery code, which has letters, is taken too. */
  recovery?: boolean;
}

/** Where a code of the second factor is typed. */
export function CodeField({ recovery = false, ...field }: CodeFieldProps) {
  return (
    <TextField
      {...field}
      name="otp"
      autoComplete="one-time-code"
      inputMode={recovery ? "text" : "numeric"}
      maxLength={60}
      required
    />
  );
}
