import { languageOf, twinPath } from "./language";

/** In the log-in's address: the page that one came from. */
const RETURN = "tiep";

/**
 * Ways through a log-in and back to the page that asked for it: one at or below a home, or one of some more, and
 * nothing that leads elsewhere. Paths are in no language.
 */
export function returnsWithin(home: string, more: readonly string[] = []) {
  const known = [home, ...more].join("|");
  const pattern = new RegExp(`^(?:${known})(?:[/?][\\w\\-./?=&%+,:]*)?$`);
  const within = (path: string) =>
    pattern.test(path) && !path.includes("..") && !path.includes("//");
  return {
    /** The page to go to after the log-in, of an address of the log-in; the home where none is named. */
    returnPath(address: string): string {
      const wanted = new URL(address).searchParams.get(RETURN) ?? home;
      return within(wanted) ? wanted : home;
    },
    /** A page of the way in that leads back to another page. */
    withReturn(path: string, back: string): string {
      return back === home || !within(back)
        ? path
        : `${path}?${new URLSearchParams({ [RETURN]: back })}`;
    },
    /** The path that a request asks for. */
    pathAsked(request: Request): string {
      const { pathname, search } = new URL(request.url);
      return (languageOf(pathname) === "en" ? twinPath(pathname) : pathname) + search;
    },
  };
}
