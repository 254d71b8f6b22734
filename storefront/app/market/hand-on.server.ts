const HEADERS = ["content-type", "content-disposition", "content-security-policy"];

/** A file of the backend's, handed on to one reader and kept by nobody on the way. */
export function handOn(answer: Response): Response {
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  for (const name of HEADERS) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
