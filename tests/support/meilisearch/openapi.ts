import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: object;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
}

interface OpenApi {
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
}

/** A request as it came over HTTP. */
export interface Request {
  method: string;
  url: URL;
  contentType: string | undefined;
  body: unknown;
}

/** A request that the document knows: which operation it asks for, of what. */
export interface Known {
  operation: string;
  path: Record<string, string>;
}

const DOCUMENT = "openapi.json";

const document: OpenApi = JSON.parse(readFileSync(join(import.meta.dirname, DOCUMENT), "utf8"));
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(document, DOCUMENT);
const compiled = new Map<string, ValidateFunction>();

/** Which document requests are checked against. */
export const CHECKED_AGAINST = `${document.info.title} OpenAPI ${document.info.version}`;

function validator(...pointer: string[]): ValidateFunction {
  const path = pointer
    .map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/");
  const known = compiled.get(path) ?? ajv.compile({ $ref: `${DOCUMENT}#/${path}` });
  compiled.set(path, known);
  return known;
}

function faultsOf(validate: ValidateFunction, value: unknown, where: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${where}${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

/** A parameter of the address as what its schema wants it to be. */
function typed(schema: object, text: string): unknown {
  const type = "type" in schema ? schema.type : undefined;
  if (type === "integer" || type === "number") return Number(text);
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return type === "array" ? text.split(",") : text;
}

function match(template: string, path: string): Record<string, string> | undefined {
  const parts = template.split("/");
  const given = path.split("/");
  if (parts.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = decodeURIComponent(given[index] ?? "");
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name) values[name] = value;
    else if (part !== value) return undefined;
  }
  return values;
}

function find(path: string) {
  const found = Object.keys(document.paths).flatMap((template) => {
    const values = match(template, path);
    return values ? [{ template, values }] : [];
  });
  // What is named goes before what stands for a name.
  return found.sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length)[0];
}

/** What is wrong with a request by Meilisearch's published document; nothing where it is as it should be. */
export function checkRequest({ method, url, contentType, body }: Request): {
  known?: Known;
  faults: string[];
} {
  const found = find(url.pathname);
  const operation = found && document.paths[found.template]?.[method.toLowerCase()];
  if (!found || !operation) return { faults: [`${method} ${url.pathname}: no such operation`] };
  const at = [found.template, method.toLowerCase()];
  const faults: string[] = [];
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
  for (const [name, text] of url.searchParams) {
    const index = operation.parameters?.findIndex(
      (parameter) => parameter.in === "query" && parameter.name === name,
    );
    const schema = operation.parameters?.[index ?? -1]?.schema;
    if (!schema) faults.push(`?${name}: no such parameter`);
    else {
      const validate = validator("paths", ...at, "parameters", String(index), "schema");
      faults.push(...faultsOf(validate, typed(schema, text), `?${name}`));
    }
  }
  for (const { name, required } of parameters) {
    if (required && !url.searchParams.has(name)) faults.push(`?${name}: missing`);
  }
  const { requestBody } = operation;
  if (requestBody && body === undefined) {
    if (requestBody.required) faults.push("body: missing");
  } else if (requestBody) {
    const type = contentType?.split(";")[0] ?? "";
    if (!requestBody.content[type]) faults.push(`body: ${type || "no type"} is not taken`);
    else {
      const validate = validator("paths", ...at, "requestBody", "content", type, "schema");
      faults.push(...faultsOf(validate, body, "body"));
    }
  } else if (body !== undefined) faults.push("body: none is taken");
  return {
    known: { operation: operation.operationId, path: found.values },
    faults: faults.map((fault) => `${method} ${url.pathname} ${fault}`),
  };
}
