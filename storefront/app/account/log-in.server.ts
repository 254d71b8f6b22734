import { type Asking, lead } from "../asking.server";
import { languageAsked } from "../language";
import { askBackend } from "../market/backend.server";
import { callerHeaders } from "../market/caller.server";
import { keepOnReturn } from "./keep.server";
import { keepSession } from "./session.server";

/** Asks to sign in; leads on where it goes well, and does on the way what was wanted before. */
export async function logIn(
  asking: Asking,
  credentials: { email: string; password: string },
  back: string,
) {
  const language = languageAsked(asking.request);
  const answer = await askBackend<{ token: string }>("/auth/customer/emailpass", language, {
    method: "POST",
    body: credentials,
    headers: callerHeaders(asking),
  });
  if (!answer.ok) return answer;
  const session = { token: answer.body.token };
  throw lead(language, await keepOnReturn(back, { session, language }), await keepSession(session));
}
