import type { RecoveryCodes, SecondFactorSetup } from "@nang-gio/marketplace/contract";
import { data } from "@remix-run/node";
import { z } from "zod";
import type { FormAnswer } from "../../forms/form-answer";
import type { Asked, Refusal } from "../../market/backend.server";
import { type AsPerson, askAsSeller } from "../seller.server";
import { qrCode } from "./qr-code.server";
import type { Setup } from "./second-factor-setup";

export type SecondFactorField = "current_password" | "otp";

/** What became of a form on the page of the second factor. */
export interface SecondFactorAnswer extends Partial<FormAnswer<SecondFactorField>> {
  setup?: Setup;
  /** Shown this once. */
  codes?: string[];
  ended?: true;
}

/** An address for an authenticator app, as the page sends it back. */
const Otpauth = z
  .url()
  .max(500)
  .refine((address) => address.startsWith("otpauth://totp/"));

function setupOf(otpauth_url: string): Setup {
  const secret = new URL(otpauth_url).searchParams.get("secret") ?? "";
  return { otpauth_url, secret, qr: qrCode(otpauth_url) };
}

function refused({ status, message, faults }: Refusal, more: SecondFactorAnswer = {}) {
  const { password, ...others } = faults;
  return data<SecondFactorAnswer>(
    {
      ...more,
      typed: {},
      status,
      message,
      faults: password ? { ...others, current_password: password } : others,
    },
    { status },
  );
}

/** Begins, confirms, renews the recovery codes of, or ends a second factor, as a form asks. */
export async function changeSecondFactor({ session, language }: AsPerson, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 500);
  const otp = text("otp").replace(/\s/g, "");
  const ask = <Answer>(path: string, body: object): Promise<Asked<Answer>> =>
    askAsSeller<Answer>(session, `/second-factor${path}`, language, { method: "POST", body });
  switch (form.get("intent")) {
    case "start": {
      const begun = await ask<SecondFactorSetup>("/start", { password: text("current_password") });
      if (!begun.ok) return refused(begun);
      return data<SecondFactorAnswer>({ setup: setupOf(begun.body.otpauth_url) });
    }
    case "confirm": {
      const told = Otpauth.safeParse(form.get("otpauth_url"));
      if (!told.success) throw new Response(null, { status: 400 });
      const confirmed = await ask<RecoveryCodes>("/confirm", { otp });
      if (!confirmed.ok) return refused(confirmed, { setup: setupOf(told.data) });
      return data<SecondFactorAnswer>({ codes: confirmed.body.recovery_codes });
    }
    case "renew": {
      const renewed = await ask<RecoveryCodes>("/recovery-codes", { otp });
      if (!renewed.ok) return refused(renewed);
      return data<SecondFactorAnswer>({ codes: renewed.body.recovery_codes });
    }
    case "end": {
      const ended = await ask("/end", { otp });
      return ended.ok ? data<SecondFactorAnswer>({ ended: true }) : refused(ended);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}
