import { type Asking, lead } from "../asking.server";
import { languageAsked } from "../language";
import { type Asked, askBackend } from "../market/backend.server";
import { callerHeaders } from "../market/caller.server";
import { withReturn } from "./return-path";
import { keepSession, keepWaiting, type Waiting } from "./session.server";

/** What the backend says to a right password: a log-in, or that a code of the second factor is wanted too. */
interface LogIn {
  token: string;
  mfa_challenge?: { id: string };
}

/** Asks to sign in by phone or e-mail. */
export function logIn(asking: Asking, login: string, password: string): Promise<Asked<LogIn>> {
  return askBackend("/auth/seller/emailpass", languageAsked(asking.request), {
    method: "POST",
    body: { login, password },
    headers: callerHeaders(asking),
  });
}

/** Tells a code of the second factor for a log-in that waits for it. */
export function tellCode(
  asking: Asking,
  { token, challenge }: Waiting,
  code: string,
): Promise<Asked<LogIn>> {
  const method = /^\d{6}$/.test(code) ? "totp" : "recovery_code";
  return askBackend(`/auth/mfa/challenges/${challenge}/verify`, languageAsked(asking.request), {
    method: "POST",
    body: { method, code },
    headers: { ...callerHeaders(asking), authorization: `Bearer ${token}` },
  });
}

/** Leads who signed in into the workspace, or to where their code is asked for. */
export async function enter(
  { request }: Asking,
  { token, mfa_challenge }: LogIn,
  { back = "/ban-hang", cooperative }: { back?: string; cooperative?: string } = {},
): Promise<Response> {
  const language = languageAsked(request);
  if (!mfa_challenge) return lead(language, back, await keepSession({ token, cooperative }));
  const waiting = await keepWaiting({ token, challenge: mfa_challenge.id });
  return lead(language, withReturn("/ban-hang/dang-nhap/ma", back), waiting);
}
