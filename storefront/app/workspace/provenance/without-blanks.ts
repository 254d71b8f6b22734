/** A body without what was left blank, so that the backend says of it that it is wanted and not that it is malformed. */
export function withoutBlanks(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutBlanks);
  if (typeof body !== "object" || body === null) return body;
  const filled = Object.entries(body).filter(([, value]) => value !== "" && value !== undefined);
  return Object.fromEntries(filled.map(([name, value]) => [name, withoutBlanks(value)]));
}
