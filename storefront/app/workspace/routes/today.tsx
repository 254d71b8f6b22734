import type {
  ChecklistStep,
  OPEN_STATES,
  SellerWork,
  SellerWorkplace,
} from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Notice } from "../../parts/notice";
import { isKeeper } from "../keepers";
import { readAtWork } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) => workspaceHead(location.pathname, "today_title");

/** What waits for an answer, and where it is answered. */
const ASKED = [
  { what: "questions", page: "/ban-hang/hoi-dap" },
  { what: "quotations", page: "/ban-hang/bao-gia" },
  { what: "event_invitations", page: "/ban-hang/su-kien" },
  { what: "returned_goods", page: "/ban-hang/hang?tinh-trang=returned" },
  { what: "follow_ups", page: "/ban-hang/su-kien" },
] as const;

const OPEN: typeof OPEN_STATES = ["placed", "accepted", "packed", "shipped"];

/** What is to be done in the co-operative today. */
export async function loader(asking: LoaderFunctionArgs) {
  const { work, read } = await readAtWork<SellerWork>(asking, "/work");
  const { me, workplace } = work;
  const { checklist, open, waiting } = read;
  return { name: me.person.name, workplace, checklist, open, waiting };
}

function Standing({ workplace }: { workplace: SellerWorkplace }) {
  const { say } = useWorkspace();
  const { standing, standing_reason: reason } = workplace;
  if (standing === null || standing === "approved") return null;
  const items = reason ? [{ text: say("standing_reason", { reason }) }] : [];
  return <Notice title={say(`standing_${standing}`)} items={items} />;
}

function ToDo({ open, waiting }: Pick<SellerWork, "open" | "waiting">) {
  const { say, to } = useWorkspace();
  const parcels = OPEN.filter((state) => open[state] > 0);
  const asked = ASKED.filter(({ what }) => waiting[what]);
  if (parcels.length + asked.length === 0) {
    return <p className="work-empty">{say("nothing_to_do")}</p>;
  }
  return (
    <ul className="work-to-do">
      {asked.map(({ what, page }) => (
        <li key={what}>
          <Link to={to(page)}>
            <strong>{waiting[what]}</strong>
            <span>{say(`to_do_${what}`)}</span>
          </Link>
        </li>
      ))}
      {parcels.map((state) => (
        <li key={state}>
          <Link to={`${to("/ban-hang/kien-hang")}?tinh-trang=${state}`}>
            <strong>{open[state]}</strong>
            <span>{say(`to_do_${state}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where a step is done; the others say how. */
const STEP_PAGES: Partial<Record<ChecklistStep, string>> = {
  profile: "/ban-hang/ho-so",
  papers: "/ban-hang/giay-to/phap-ly",
  product: "/ban-hang/hang/moi",
  certificate: "/ban-hang/giay-to/ocop",
  shipping: "/ban-hang/giao-hang",
  payout: "/ban-hang/nhan-tien",
};

/** Steps whose page is not for everyone: it would refuse who has no part in it. */
const STEPS_OF: Partial<Record<ChecklistStep, (role: SellerWorkplace["role"]) => boolean>> = {
  papers: (role) => role === "owner",
  product: isKeeper,
  certificate: isKeeper,
  payout: (role) => role !== "fulfilment",
};

interface StepProps {
  step: SellerWork["checklist"][number];
  role: SellerWorkplace["role"];
}

function Step({ step: { step, done }, role }: StepProps) {
  const { say, to } = useWorkspace();
  const page = (STEPS_OF[step]?.(role) ?? true) ? STEP_PAGES[step] : undefined;
  const how =
    step === "profile" || step === "payout" ? null : (
      <span className="fine">{say(`check_${step}_how`)}</span>
    );
  return (
    <li className={done ? "done" : undefined}>
      <span>{page ? <Link to={to(page)}>{say(`check_${step}`)}</Link> : say(`check_${step}`)}</span>
      <span className="fine">{say(done ? "checklist_done" : "checklist_open")}</span>
      {done ? null : how}
    </li>
  );
}

function Checklist({
  checklist,
  role,
}: Pick<SellerWork, "checklist"> & Pick<SellerWorkplace, "role">) {
  const { say } = useWorkspace();
  if (checklist.every(({ done }) => done)) return null;
  return (
    <section className="work-card">
      <h2>{say("checklist_title")}</h2>
      <ol className="work-checks">
        {checklist.map((step) => (
          <Step key={step.step} step={step} role={role} />
        ))}
      </ol>
    </section>
  );
}

export default function Today() {
  const { name, workplace, checklist, open, waiting } = useLoaderData<typeof loader>();
  const { say, to } = useWorkspace();
  return (
    <div className="work-narrow">
      <p className="eyebrow">{say("hello", { name })}</p>
      <h1>{say("today_title")}</h1>
      <Standing workplace={workplace} />
      <ToDo open={open} waiting={waiting} />
      <Checklist checklist={checklist} role={workplace.role} />
      <p className="work-links">
        <Link to={to("/ban-hang/ho-so")}>{say("profile_title")}</Link>
        <Link to={to("/ban-hang/giao-hang")}>{say("delivery_title")}</Link>
        {workplace.role === "fulfilment" ? null : (
          <Link to={to("/ban-hang/nhan-tien")}>{say("payout_title")}</Link>
        )}
      </p>
    </div>
  );
}
