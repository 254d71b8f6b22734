import { Form, useNavigation } from "@remix-run/react";
import { CodeField } from "./code-field";
import type { QrCode } from "./qr-code.server";
import { useAccount } from "./use-account";

/** Squares of white around a QR code that cameras need. */
const QUIET = 4;

/** A second factor that waits to be confirmed. */
export interface Setup {
  otpauth_url: string;
  secret: string;
  qr: QrCode;
}

function Qr({ size, path }: QrCode) {
  const { say } = useAccount();
  const side = size + 2 * QUIET;
  return (
    <svg
      className="work-qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={say("setup_qr")}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** What the authenticator app is told, by camera, by a link on the same phone, or typed; and the first code. */
export function SecondFactorSetup({ setup, error }: { setup: Setup; error?: string }) {
  const { say } = useAccount();
  const busy = useNavigation().state === "submitting";
  const { otpauth_url, secret, qr } = setup;
  return (
    <>
      <section className="work-card" aria-labelledby="scan">
        <h2 id="scan">{say("setup_scan")}</h2>
        <Qr {...qr} />
        <p className="work-links">
          <a href={otpauth_url}>{say("setup_here")}</a>
        </p>
        <p>{say("setup_typed")}</p>
        <p>
          <code className="work-key">{secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </section>
      <Form method="post" noValidate autoComplete="off" className="work-form">
        <input type="hidden" name="otpauth_url" value={otpauth_url} />
        <CodeField label={say("setup_code")} error={error} />
        <button
          type="submit"
          name="intent"
          value="confirm"
          className="work-main"
          aria-disabled={busy || undefined}
        >
          {say("setup_confirm")}
        </button>
      </Form>
    </>
  );
}
