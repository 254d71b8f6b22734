import { type RefObject, useEffect, useState } from "react";
import { z } from "zod";
import { forgetPictures } from "./kept-pictures";
import { type GoodsValues, typedValues } from "./values";

const WAIT_MS = 400;

/** What was typed on this device and may not have reached the server. */
const Kept = z.object({
  entries: z.array(z.tuple([z.string(), z.string()])),
  revision: z.number(),
  at: z.number(),
  /** Of a new product, so that sent again it is the same draft. */
  key: z.string().nullable(),
  /** Whether it was sent; arrived, the server knows a later revision. */
  sent: z.boolean(),
});
type Kept = z.infer<typeof Kept>;

function read(place: string): Kept | undefined {
  try {
    return Kept.safeParse(JSON.parse(localStorage.getItem(place) ?? "null")).data;
  } catch {
    return undefined;
  }
}

/** A full or forbidden store is no reason to stop writing. */
function write(place: string, kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(place, JSON.stringify(kept));
    else localStorage.removeItem(place);
  } catch {
    // The draft is then on the server alone.
  }
}

/** Where the form of a product is kept on the device; one of a new product, by whose it will be. */
export const placeOf = (cooperative: string, id: string | null) =>
  id ? `hang:${id}` : `hang:moi:${cooperative}`;

const NOT_TYPED = new Set(["seen", "key", "do", "files"]);

function entriesOf(form: HTMLFormElement): Array<[string, string]> {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && !NOT_TYPED.has(name) ? [[name, value] as [string, string]] : [],
  );
}

const hold = (form: HTMLFormElement, revision: number, sent: boolean): Kept => ({
  entries: entriesOf(form),
  key: String(new FormData(form).get("key") ?? "") || null,
  revision,
  at: Date.now(),
  sent,
});

function withPicture(kept: Kept, address: string): Kept {
  const has = kept.entries.some(([name, value]) => name === "pictures" && value === address);
  return has ? kept : { ...kept, entries: [...kept.entries, ["pictures", address]] };
}

/** A form as the device kept it. */
export interface KeptDraft {
  values: GoodsValues;
  key: string | null;
}

interface DeviceDraft {
  /** What the device kept and the form does not show. */
  kept: (KeptDraft & { at: number }) | null;
  drop(): void;
  /** Keeps, with the form, a picture that has reached the market without anybody's typing. */
  addPicture(address: string): void;
}

/**
 * Keeps what is typed into a form on the device, and offers it back where it never reached the server: after the
 * connection dropped, the page was closed or the telephone ran out. `cooperative` is whose goods they are. What was sent
 * is forgotten once the server has a later revision, or the product waits for review (`submitted`): it is then there,
 * though a form with nothing changed makes no revision.
 */
export function useDeviceDraft(
  form: RefObject<HTMLFormElement>,
  cooperative: string,
  id: string | null,
  revision: number,
  submitted: boolean,
): DeviceDraft {
  const [kept, setKept] = useState<Kept | null>(null);
  const place = placeOf(cooperative, id);
  useEffect(() => {
    const ofNew = placeOf(cooperative, null);
    if (id && read(ofNew)?.sent) write(ofNew, undefined);
    const found = read(place);
    const arrived = found?.sent && (submitted || found.revision < revision);
    if (arrived) write(place, undefined);
    const own = form.current && JSON.stringify(entriesOf(form.current));
    setKept(found && !arrived && JSON.stringify(found.entries) !== own ? found : null);
  }, [form, cooperative, id, place, revision, submitted]);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: number | undefined;
    const keep = (sent: boolean) => () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(
        () => write(place, hold(element, revision, sent)),
        sent ? 0 : WAIT_MS,
      );
    };
    const [typed, sent] = [keep(false), keep(true)];
    element.addEventListener("input", typed);
    element.addEventListener("submit", sent);
    return () => {
      element.removeEventListener("input", typed);
      element.removeEventListener("submit", sent);
    };
  }, [form, place, revision]);
  return {
    kept: kept && { values: typedValues(kept.entries), key: kept.key, at: kept.at },
    drop: () => {
      write(place, undefined);
      void forgetPictures(place);
      setKept(null);
    },
    addPicture: (address) => {
      const known = read(place) ?? (form.current && hold(form.current, revision, false));
      if (known) write(place, withPicture(known, address));
    },
  };
}
