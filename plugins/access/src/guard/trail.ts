import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { FIRST_REFUSAL } from "../status";
import { changesBetween } from "./changes";
import type { WrittenAt, WrittenRecord } from "./policy";
import { redact } from "./redact";

/** What a receiver of uploads puts on a request. */
interface WithFiles {
  file?: { originalname: string; size: number };
  files?: unknown;
}

async function readRecord(req: MedusaRequest, record: WrittenRecord, key: string) {
  try {
    const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: record.entity,
      fields: [...(record.fields ?? ["*"])],
      filters: { [record.key ?? "id"]: key },
    });
    return data[0] as Record<string, unknown> | undefined;
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`the trail could not read ${record.entity}: ${String(error)}`);
    return undefined;
  }
}

/** The id of what an answer holds: `{"product": {"id": …}}`. */
function idIn(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  for (const value of Object.values(answer)) {
    const id: unknown = (value as { id?: unknown } | null)?.id;
    if (typeof id === "string") return id;
  }
  return undefined;
}

function sentIn(
  req: MedusaRequest,
  { personal, counted }: Pick<WrittenRecord, "personal" | "counted">,
): Record<string, unknown> | null {
  const { file, files } = req as WithFiles;
  const received = [...(file ? [file] : []), ...(Array.isArray(files) ? files : [])];
  if (received.length > 0) {
    return {
      files: received.map(({ originalname, size }) => ({ name: originalname, bytes: size })),
    };
  }
  const body: unknown = req.body;
  if (!body || typeof body !== "object" || Object.keys(body).length === 0) return null;
  const words = (counted ?? []).filter((field) => field in body);
  const lengths = words.map((field) => [
    field,
    `${String(Reflect.get(body, field)).length} letters`,
  ]);
  return {
    ...(redact(body, personal) as Record<string, unknown>),
    ...Object.fromEntries(lengths),
  };
}

/** What names a record to a person. */
function titleOf(record: Record<string, unknown> | undefined, personal: boolean): string | null {
  if (!record) return null;
  const names = personal ? ["display_id"] : ["name", "title", "number", "code", "email"];
  const name = names.map((field) => record[field]).find(Boolean);
  return name === undefined ? null : String(name).slice(0, 200);
}

/** A write that is asked for. */
interface AskedWrite {
  path: string;
  /** The role that the caller has now. */
  role: string | undefined;
  /** Whether it is let through. */
  passes: boolean;
  written: WrittenAt | undefined;
}

/**
 * Records a write in the trail before its answer leaves: who, what was sent, which fields changed from what
 * to what, with which outcome, from where. An answer never waits in vain: when the entry can't be written,
 * that is logged.
 */
export async function recordWrite(
  req: MedusaRequest,
  res: MedusaResponse,
  { path, role, passes, written }: AskedWrite,
): Promise<void> {
  const personal = written?.record.personal ?? false;
  const before =
    passes && written?.key ? await readRecord(req, written.record, written.key) : undefined;
  let answer: unknown;

  const write = async () => {
    const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
    const done = res.statusCode < FIRST_REFUSAL;
    const key = written?.key ?? (done ? idIn(answer) : undefined);
    const after = done && written && key ? await readRecord(req, written.record, key) : undefined;
    const changes = done ? changesBetween(redact(before, personal), redact(after, personal)) : [];
    await req.scope.resolve<AccessService>(ACCESS_MODULE).createAuditEntries({
      actor_id: actor?.actor_id || null,
      actor_type: actor?.actor_type ?? null,
      role: role ?? null,
      method: req.method,
      path,
      kind: path.split("/")[2] ?? "",
      record_id: key ?? null,
      record_title: titleOf(after ?? before, personal),
      status: res.statusCode,
      body: sentIn(req, written?.record ?? {}),
      changes: changes as unknown as Record<string, unknown>,
      ip: req.ip ?? null,
      user_agent: req.headers["user-agent"]?.slice(0, 300) ?? null,
    });
  };

  const json = res.json.bind(res);
  res.json = (body) => {
    answer = body;
    return json(body);
  };
  const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse;
  let ended = false;
  res.end = ((...args: unknown[]) => {
    if (ended) return end(...args);
    ended = true;
    write()
      .catch((error: unknown) =>
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`audit entry of ${req.method} ${path} was not written: ${String(error)}`),
      )
      .finally(() => end(...args));
    return res;
  }) as typeof res.end;
}
