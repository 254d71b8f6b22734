import { type AppLoadContext, redirect } from "@remix-run/node";
import { type Language, localPath } from "./language";

/** A request of a browser, as loaders and actions get it. */
export interface Asking {
  request: Request;
  context: AppLoadContext;
}

/** A redirect that nobody keeps. */
export function lead(language: Language, path: string, headers?: Headers): Response {
  return redirect(localPath(language, path), {
    status: 303,
    headers: headers ?? { "Cache-Control": "private, no-store" },
  });
}
