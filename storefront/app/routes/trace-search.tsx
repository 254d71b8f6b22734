import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { readConfiguration } from "../configuration.server";
import { languageAsked, languageOf, localPath } from "../language";
import { speak } from "../messages";
import { Field } from "../parts/field";
import { head } from "../parts/head";
import { useShop } from "../parts/use-shop";
import trace from "../styles/trace.css?url";

export const links = () => [{ rel: "stylesheet", href: trace }];

const LONGEST = 60;

/** A code that was typed leads to its page. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("ma")?.trim().slice(0, LONGEST);
  if (typed) {
    const path = `/truy-xuat/${encodeURIComponent(typed.replace(/\s+/g, ""))}`;
    throw redirect(localPath(languageAsked(request), path));
  }
  return { shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  head({
    title: speak(languageOf(location.pathname))("trace_title"),
    pathname: location.pathname,
    shopUrl: read?.shopUrl ?? "",
  });

export default function TraceSearch() {
  const { say } = useShop();
  return (
    <div className="trace">
      <h1>{say("trace_title")}</h1>
      <p>{say("trace_text")}</p>
      <Form method="get" className="trace-form">
        <Field id="trace-code" label={say("trace_code")}>
          {(control) => (
            <input
              {...control}
              name="ma"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={LONGEST}
              required
            />
          )}
        </Field>
        <button type="submit">{say("trace_find")}</button>
      </Form>
    </div>
  );
}
