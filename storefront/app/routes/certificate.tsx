import type { PublicCertificate } from "@nang-gio/programme/contract";
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage, languageAsked, languageOf } from "../language";
import { askBackend } from "../market/backend.server";
import { callerHeaders } from "../market/caller.server";
import { speak } from "../messages";
import { day } from "../parts/format";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { useShop } from "../parts/use-shop";
import trace from "../styles/trace.css?url";

export const links = () => [{ rel: "stylesheet", href: trace }];

const LONGEST = 60;

/** What the code on a certificate leads to; 404 for a number that is none. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const typed = (params.code ?? "").slice(0, LONGEST);
  const answer = await askBackend<{ certificate: PublicCertificate }>(
    `/store/certificates/${encodeURIComponent(typed)}`,
    languageAsked(request),
    { headers: callerHeaders({ request, context }) },
  );
  const headers = { "Cache-Control": "no-store" };
  return answer.ok
    ? data({ certificate: answer.body.certificate, typed, message: "" }, { headers })
    : data(
        { certificate: null, typed, message: answer.message },
        { status: answer.status, headers },
      );
}

export const meta: MetaFunction = ({ location }) => [
  shopTitle(speak(languageOf(location.pathname))("certificate_title")),
  NOT_INDEXED,
];

function Facts({ found }: { found: PublicCertificate }) {
  const { language, say } = useShop();
  const facts = [
    [say("certificate_holder"), found.holder],
    [say("certificate_course"), inLanguage(language, found.course, found.course_en)],
    [say("certificate_issued"), day(found.issued_on)],
    [
      say("certificate_issuer"),
      found.issuers.map(({ name, name_en }) => inLanguage(language, name, name_en)).join(", "),
    ],
  ] as const;
  return (
    <section className="label">
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether a certificate of training holds, for whoever has its number. */
export default function CertificatePage() {
  const { certificate, typed, message } = useLoaderData<typeof loader>();
  const { say } = useShop();
  if (!certificate) {
    return (
      <div className="trace">
        <div className="trace-warning" role="alert">
          <h1>{say("certificate_none")}</h1>
          <p>{message}</p>
          <p className="trace-code">{typed}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="trace">
      <p className="eyebrow">{say("certificate_title")}</p>
      {certificate.is_valid ? (
        <h1>{say("certificate_valid")}</h1>
      ) : (
        <div className="trace-warning" role="alert">
          <h1>{say("certificate_revoked")}</h1>
        </div>
      )}
      <Facts found={certificate} />
      <p className="trace-code">{certificate.number}</p>
    </div>
  );
}
