import { BODIES_FOR_GOODS, type BodyKind, findBody, PUBLIC_BODIES } from "../../bodies";
import type { StaffMember } from "../../contract";

const BASE = "/app";
const WELCOME = "welcome";

/** Pages that stand for each role, the first being where it begins; other roles have all. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  commune: [
    ...["cooperatives", "certificates", "sellers", "listings", "market-connection", "imports"],
    ...["settlements", "taxpayers", "facts", "map", "marks", "lots", "returns", "reviews"],
    ...["quotations", "reported-messages", "content", "events", "indicators"],
    ...["reports", "submissions"],
  ],
  agency: ["cooperatives", "certificates", "map", "content"],
  none: [WELCOME],
};
/** Of officers of an agency, those of bodies of some kinds have more. */
const PAGES_OF_BODIES: ReadonlyArray<readonly [page: string, bodies: readonly BodyKind[]]> = [
  ["listings", BODIES_FOR_GOODS],
  ["market-connection", PUBLIC_BODIES],
  ["events", PUBLIC_BODIES],
  ["indicators", PUBLIC_BODIES],
  ["reports", PUBLIC_BODIES],
  ["submissions", PUBLIC_BODIES],
  ["consolidated-reports", PUBLIC_BODIES],
  ["targets", PUBLIC_BODIES],
];
const FOR_ALL = ["login", "invite", "reset-password", "settings/profile"];

let asked: Promise<readonly string[] | undefined> | undefined;

function pagesOf({ role, body_code }: StaffMember): readonly string[] | undefined {
  const pages = PAGES[role ?? "none"];
  const kind = role === "agency" && body_code ? findBody(body_code)?.kind : undefined;
  if (!pages || !kind) return pages;
  const more = PAGES_OF_BODIES.flatMap(([page, bodies]) => (bodies.includes(kind) ? page : []));
  return [...pages, ...more];
}

/** The pages of the signed-in user; `undefined` for all, or while nobody is signed in. */
async function ownPages(): Promise<readonly string[] | undefined> {
  const answer = await fetch("/admin/staff/me", { credentials: "include" });
  if (!answer.ok) {
    asked = undefined;
    return undefined;
  }
  const { staff } = (await answer.json()) as { staff: StaffMember };
  return pagesOf(staff);
}

function hideOthers(pages: readonly string[]): void {
  const shown = [...pages, ...FOR_ALL].map((page) => `:not([href^="${BASE}/${page}"])`).join("");
  const style = document.getElementById("own-pages") ?? document.createElement("style");
  style.id = "own-pages";
  // The link that leads out of the settings stays, wherever it leads; groups of settings without the profile go whole.
  const other = `a[href^="${BASE}/"]${shown}:not(.sticky a)`;
  const settings = `[data-state]:has(a[href^="${BASE}/settings/"])`;
  style.textContent = `
    aside ${other}, aside .px-3:has(> ${other}) { display: none }
    aside ${settings}:not(:has(a[href^="${BASE}/settings/profile"])) { display: none }`;
  document.head.append(style);
}

async function keep(): Promise<void> {
  const path = window.location.pathname.slice(BASE.length + 1);
  if (FOR_ALL.some((page) => path.startsWith(page))) {
    asked = undefined;
    document.getElementById("own-pages")?.remove();
    if (path !== "settings/profile") return;
  }
  asked ??= ownPages();
  const pages = await asked;
  if (!pages) return;
  hideOthers(pages);
  const here = window.location.pathname.slice(BASE.length + 1);
  if (![...pages, ...FOR_ALL].some((page) => here.startsWith(page))) {
    window.location.replace(`${BASE}/${pages[0]}`);
  }
}

/**
 * Medusa's menu is the same for all. Of it, officers with a scope and users without a role are shown only the
 * pages that answer them, and begin at one of these. The backend refuses the rest in any case.
 */
export function keepToOwnPages(): void {
  for (const name of ["pushState", "replaceState"] as const) {
    const change = window.history[name].bind(window.history);
    window.history[name] = (...state) => {
      change(...state);
      void keep();
    };
  }
  void keep();
}
