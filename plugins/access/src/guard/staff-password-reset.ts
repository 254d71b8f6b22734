import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { claimGuess } from "../guesses";
import { inBackground } from "../in-background";
import { type Language, languageOf } from "../language";
import { translate } from "../messages/catalogue";

/** Links that one e-mail may ask for in ten minutes; from one address, as many as `claimGuess` allows. */
const ALLOWED = 5;
/** How long Medusa's own token is good for. */
const MINUTES = 15;

async function sendLink(
  container: MedusaContainer,
  typed: string,
  language: Language,
): Promise<void> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ email: [typed, typed.toLowerCase()] }, { select: ["id", "email"], take: 1 });
  if (!user) return;
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const { result: token } = await generateResetPasswordTokenWorkflow(container).run({
    input: {
      entityId: user.email,
      actorType: "user",
      provider: "emailpass",
      secret: http.jwtSecret ?? "",
      jwtOptions: http.jwtOptions,
    },
  });
  const text = (spoken: Language) => {
    const say = (key: string) => translate(`access.${key}`, spoken, { minutes: MINUTES }) ?? key;
    return {
      subject: say("reset_subject"),
      paragraphs: [say("reset_text"), say("reset_not_you")],
      link: {
        label: say("reset_link"),
        path: `/app/reset-password?token=${token}`,
        into: "dashboard" as const,
      },
    };
  };
  await sendNotices(container, [
    {
      key: `staff_password_reset:${createHash("sha256").update(token).digest("hex")}`,
      kind: "access.password_reset",
      to: { language, email: user.email },
      texts: { vi: text("vi"), en: text("en") },
      secret: true,
    },
  ]);
}

/**
 * In place of Medusa's own answer to who has forgotten the dashboard's password, which sends no mail: counts who
 * asks, and sends Medusa's token as a link, in the language that was asked in. The answer is the same, and as fast,
 * whether there is such an account or not.
 * @throws Problem `access.too_many_resets`
 */
export async function staffPasswordReset(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { identifier } = (req.body ?? {}) as { identifier?: unknown };
  if (typeof identifier !== "string") return next();
  const email = identifier.trim();
  const asked = [
    { key: `staff reset ${email.toLowerCase()}`, allowed: ALLOWED },
    { key: `staff reset from ${req.ip}` },
  ];
  await claimGuess(req.scope, asked, "access.too_many_resets");
  inBackground(
    req.scope,
    sendLink(req.scope, email, languageOf(req.headers["accept-language"])),
    "a link to a new password of staff could not be sent",
  );
  res.sendStatus(201);
}
