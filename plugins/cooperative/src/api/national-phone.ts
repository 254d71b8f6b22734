import { parsePhone } from "@nang-gio/vietnam";

/** Body with its phone number in the national form, where it is one; the rule refuses it otherwise. */
export function nationalPhone<Body extends { phone?: string | null }>(body: Body): Body {
  return body.phone ? { ...body, phone: parsePhone(body.phone) ?? body.phone } : body;
}
