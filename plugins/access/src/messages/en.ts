import type { vi } from "./vi";

/** Sentences of `access` and of requests in general. */
export const en: Record<keyof typeof vi, string> = {
  "request.invalid": "Something in the request is not right: {fields}.",
  "request.required": "This field is needed.",
  "request.number": "A number is expected.",
  "request.text": "A text is expected.",
  "request.whole": "A whole number is expected.",
  "request.too_small": "The value is too small or too short (at least {limit}).",
  "request.too_big": "The value is too large or too long (at most {limit}).",
  "request.format": "The value is not in the right form.",
  "request.choice": "Only one of these is taken: {choices}.",
  "request.unknown": "There is no field named {keys}.",
  "request.value": "The value is not valid.",
  unauthenticated: "You need to sign in.",
  forbidden: "Your account may not do this.",
  no_role: "Your account has no role yet. Please ask an officer of the province.",
  read_only: "The auditor's role may only read.",
  unnamed: "No role has been given this function yet.",
  not_found: "Not found.",
  conflict: "Something else changed at the same time. Reload and try again.",
  internal: "The system met an error. Please try again in a few minutes (reference {request_id}).",
  communes_needed: "An officer of a commune needs at least one commune.",
  body_needed: "An officer of an agency needs the code of its body.",
  unknown_body: "No body has this code, or it no longer exists.",
  unknown_commune: "“{value}” is not the code of a commune of the area.",
  otp_wrong: "The code is wrong or was used before. Please wait for the next one and try again.",
  too_many_log_ins: "Too many tries to sign in. Please try again in 10 minutes.",
  otp_too_many: "Many codes were tried. Please try again in 10 minutes.",
  otp_again: "This log-in has ended. Please sign in again from the start.",
  recovery_codes_late:
    "Recovery codes are given within 10 minutes of a code only. Please sign in again.",
  too_many_resets: "Many links to a new password were asked for. Please try again in 10 minutes.",
  reset_subject: "A new password for the dashboard",
  reset_text:
    "Somebody asked for a new password for Nắng Gió’s dashboard with this e-mail address. Open the link below to set one; it is good once, for {minutes} minutes.",
  reset_not_you:
    "If that was not you, nothing needs doing: the password stays as it is. Do not pass this mail on.",
  reset_link: "Set a new password",
  last_province: "At least one officer of the province must remain.",
};
