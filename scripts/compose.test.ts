import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inRoot } from "./paths";

interface Service {
  image: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  ports?: string[];
  profiles?: string[];
  deploy?: { replicas?: number; resources?: { limits?: { cpus: string; memory: string } } };
}

const text = readFileSync(inRoot("docker-compose.yml"), "utf8");
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);
const example = readFileSync(inRoot(".env.example"), "utf8");
const documented = new Set(
  [...example.matchAll(/^# ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name),
);
const words = text.replaceAll(/^\s*#.*$/gm, "");
/** What the file can't do without. */
const demanded = [
  ...new Set([...words.matchAll(/\$\{([A-Z0-9_]+):\?/g)].map(([, name]) => name ?? "")),
];

const { PATH, HOME } = process.env;

/** Docker's plug-in, and Debian's command of its own. */
const READERS = [["docker", "compose"], ["docker-compose"]];

describe("docker-compose.yml", () => {
  it("runs two servers, a worker and two shops behind a proxy, on their engines", () => {
    const { mail, ...always } = compose.services;
    expect(Object.keys(always).sort()).toEqual([
      "files",
      "meilisearch",
      "postgres",
      "prepare",
      "proxy",
      "redis",
      "server",
      "shop",
      "worker",
    ]);
    expect(compose.services.server?.environment?.WORKER_MODE).toBe("server");
    expect(compose.services.worker?.environment?.WORKER_MODE).toBe("worker");
    const copies = ["server", "worker", "shop"].map(
      (name) => compose.services[name]?.deploy?.replicas ?? 1,
    );
    expect(copies).toEqual([2, 1, 2]);
    // Who starts the market does not get a mail server that delivers nothing.
    expect(mail?.profiles).toEqual(["demo"]);
  });

  it("lets no part starve the others", () => {
    for (const [name, { deploy }] of services) {
      expect(deploy?.resources?.limits?.memory, name).toMatch(/^\d+[MG]$/);
      expect(Number(deploy?.resources?.limits?.cpus), name).toBeGreaterThan(0);
    }
  });

  it("sends requests to who answers them", () => {
    const proxy = readFileSync(inRoot("deploy/Caddyfile"), "utf8");
    const asked = [...proxy.matchAll(/dynamic a (\w+) (\d+)/g)].map(([, name, port]) => [
      name,
      port,
    ]);
    expect(asked).toEqual([
      ["shop", compose.services.shop?.environment?.SHOP_PORT],
      ["server", compose.services.server?.command?.at(-1)],
    ]);
    expect(compose.services.shop?.environment?.BACKEND_URL).toBe("http://proxy:9000");
  });

  it("is understood by Docker's own reader, and by none without the secrets", () => {
    const [reader, ...first] =
      READERS.find(
        ([name = "", ...args]) =>
          spawnSync(name, [...args, "version"], { stdio: "ignore" }).status === 0,
      ) ?? [];
    if (!reader) {
      console.log("docker compose is not there: docker-compose.yml is not read by Docker");
      return;
    }
    const read = (env: NodeJS.ProcessEnv) =>
      spawnSync(reader, [...first, "--file", inRoot("docker-compose.yml"), "config", "--quiet"], {
        // Not in the clone: whoever develops there may have an `.env`.
        cwd: tmpdir(),
        env: { PATH, HOME, ...env },
        encoding: "utf8",
      });
    const given = Object.fromEntries(demanded.map((name) => [name, "told-by-the-operator"]));
    expect(read(given)).toMatchObject({ status: 0 });
    for (const name of demanded) {
      const { [name]: _left, ...rest } = given;
      const { status, stderr } = read(rest);
      expect([name, status === 0, stderr.includes(name)]).toEqual([name, false, true]);
    }
  });

  it("asks for each variable of .env.example that it names, secrets without a default", () => {
    const asked = [...words.matchAll(/\$\{([A-Z0-9_]+)([^}]*)\}/g)];
    for (const [, name, rest] of asked) {
      expect(documented).toContain(name);
      if (/SECRET|PASSWORD|KEY|_URL/.test(name ?? "")) expect(rest).toMatch(/^:\?/);
    }
    for (const secret of [
      "POSTGRES_PASSWORD",
      "COOKIE_SECRET",
      "JWT_SECRET",
      "MEILISEARCH_API_KEY",
      "S3_SECRET_ACCESS_KEY",
    ]) {
      expect(demanded).toContain(secret);
    }
  });

  it("gives our processes only what they read", () => {
    for (const [, { build, environment }] of services) {
      if (!build) continue;
      for (const name of Object.keys(environment ?? {})) expect(documented).toContain(name);
    }
  });

  it("pins what it runs, and knows whether each process is well", () => {
    for (const [name, { build, image, healthcheck }] of services) {
      if (!build) expect(image).toMatch(/:v?\d+\.\d+/);
      if (name !== "prepare") expect(healthcheck?.test[0], name).toBe("CMD");
    }
    for (const [from] of readFileSync(inRoot("Dockerfile"), "utf8").matchAll(/^FROM .*$/gm)) {
      expect(from).toMatch(/^FROM node:\d+\.\d+\.\d+-/);
    }
  });

  it("opens ports to this machine only", () => {
    for (const port of services.flatMap(([, service]) => service.ports ?? [])) {
      expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it("waits for services and mounts volumes that there are", () => {
    for (const [, { depends_on = {}, volumes = [] }] of services) {
      for (const name of Object.keys(depends_on)) expect(compose.services).toHaveProperty(name);
      for (const volume of volumes) {
        const [from = ""] = volume.split(":");
        if (from.startsWith("./")) expect(existsSync(inRoot(from)), from).toBe(true);
        else expect(compose.volumes).toHaveProperty(from);
      }
    }
  });
});
