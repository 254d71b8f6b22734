import { localPath, twinPath } from "../language";

/** In the log-in's address: the page of the workspace that one came from. */
const RETURN = "tiep";
const HOME = "/ban-hang";
const OF_WORKSPACE = /^\/ban-hang(?:[/?][\w\-./?=&%+,:]*)?$/;

/** Whether a path is a page of the workspace, and nothing that leads out of it. */
function inWorkspace(path: string): boolean {
  return OF_WORKSPACE.test(path) && !path.includes("..") && !path.includes("//");
}

/** The page to go to after the log-in, of an address of the log-in: in no language, `/ban-hang` where none is named. */
export function returnPath(address: string): string {
  const wanted = new URL(address).searchParams.get(RETURN) ?? HOME;
  return inWorkspace(wanted) ? wanted : HOME;
}

/** A page of the way in that leads back to another page of the workspace. */
export function withReturn(path: string, back: string): string {
  return back === HOME || !inWorkspace(back)
    ? path
    : `${path}?${new URLSearchParams({ [RETURN]: back })}`;
}

/** The path that a request asks for, without its language. */
export function pathAsked(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const path = pathname.startsWith(localPath("en", HOME)) ? twinPath(pathname) : pathname;
  return path + search;
}
