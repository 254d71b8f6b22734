import { z } from "zod";
import { PersonFields } from "./application-contract";

const named = { cooperative_id: z.string().max(100).optional() };

/** On what somebody is signed in, as far as the browser says. */
export interface Device {
  kind: "phone" | "tablet" | "computer" | null;
  /** `Chrome` */
  browser: string | null;
  /** `Android` */
  system: string | null;
}

/** One log-in of the caller that holds. */
export interface LogInView {
  id: string;
  device: Device;
  since: string;
  /** To within five minutes. */
  last_used_at: string;
  /** Whether it is the one that asks. */
  current: boolean;
}

/** Which log-ins of the caller end: this one, or all others. */
export const ENDINGS = ["this", "others"] as const;
/** `POST /seller/sessions/end` */
export const EndSessions = z.strictObject({ ...named, which: z.enum(ENDINGS) });
export type EndSessions = z.infer<typeof EndSessions>;

/** Minutes for which a link to a new password can be used. */
export const RESET_MINUTES = 60;

/** `POST /store/seller-password-resets`: answered alike whether there is such an account or not. */
export const AskPasswordReset = z.strictObject({ login: z.string().trim().min(1).max(120) });
export type AskPasswordReset = z.infer<typeof AskPasswordReset>;

/** `POST /store/seller-password-resets/use`: sets the password, and ends every log-in of the person. */
export const UsePasswordReset = z.strictObject({
  secret: z.string().max(200),
  password: PersonFields.password,
});
export type UsePasswordReset = z.infer<typeof UsePasswordReset>;

/** `POST /seller/password`: another password; every other log-in ends. */
export const ChangePassword = z.strictObject({
  ...named,
  current_password: z.string().min(1).max(200),
  password: PersonFields.password,
});
export type ChangePassword = z.infer<typeof ChangePassword>;

/** A link by which a member sets a new password, to be handed over. */
export interface PasswordLink {
  link: string;
}

/** Six digits of an authenticator app, or a recovery code. */
const otp = z.string().trim().min(6).max(60);

/** `GET /seller/second-factor` */
export interface SecondFactor {
  on: boolean;
}

/** `POST /seller/second-factor/start`: answered {@link SecondFactorSetup}; it is on once a code has confirmed it. */
export const StartSecondFactor = z.strictObject({
  ...named,
  password: z.string().min(1).max(200),
});
export type StartSecondFactor = z.infer<typeof StartSecondFactor>;

/** What an authenticator app is told, once. */
export interface SecondFactorSetup {
  /** To be typed where no camera can read the code. */
  secret: string;
  otpauth_url: string;
}

/**
 * `POST /seller/second-factor/confirm`, `/recovery-codes` (both answered {@link RecoveryCodes}) and `/end`: each asks
 * for a code.
 */
export const OneTimeCode = z.strictObject({ ...named, otp });
export type OneTimeCode = z.infer<typeof OneTimeCode>;

/** Codes for who has lost the device, each good once; they are shown this once. */
export interface RecoveryCodes {
  recovery_codes: string[];
}
