import { readFileSync } from "node:fs";
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
}

const text = readFileSync(inRoot("docker-compose.yml"), "utf8");
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);
const example = readFileSync(inRoot(".env.example"), "utf8");
const documented = new Set([...example.matchAll(/^# ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name));
const words = text.replaceAll(/^\s*#.*$/gm, "");

describe("docker-compose.yml", () => {
  it("runs server, worker and shop apart, on Postgres and Redis", () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ["postgres", "prepare", "redis", "server", "shop", "worker"].sort(),
    );
    expect(compose.services.server?.environment?.WORKER_MODE).toBe("server");
    expect(compose.services.worker?.environment?.WORKER_MODE).toBe("worker");
  });

  it("asks for each variable of .env.example that it names, secrets without a default", () => {
    const asked = [...words.matchAll(/\$\{([A-Z_]+)([^}]*)\}/g)];
    for (const [, name, rest] of asked) {
      expect(documented).toContain(name);
      if (/SECRET|PASSWORD|_URL/.test(name ?? "")) expect(rest).toMatch(/^:\?/);
    }
    for (const secret of ["POSTGRES_PASSWORD", "COOKIE_SECRET", "JWT_SECRET"]) {
      expect(asked.map(([, name]) => name)).toContain(secret);
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
      if (!build) expect(image).toMatch(/:\d+\.\d+/);
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
        expect(compose.volumes).toHaveProperty(volume.split(":")[0] ?? "");
      }
    }
  });
});
