// Runs before anything is installed: plain Node only.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21) {
  console.error(
    `Node ${process.versions.node} is too old; the market needs 20.19 or 22 and later.`,
  );
  process.exit(1);
}

const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const stamp = join(root, "node_modules", ".installed");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const begun = Date.now();
  console.log("  … Install the libraries (npm ci, some minutes)");
  const installed = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
  });
  if (installed.status !== 0) {
    console.error("The libraries could not be installed; see above.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
  console.log(`  ✓ Install the libraries (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

const command = process.argv[2] ?? "start";
const child = spawn(
  process.execPath,
  ["--import", "tsx", join(root, "scripts", `${command}.ts`), ...process.argv.slice(3)],
  // The channel closes when this process is killed; the command then ends what it has started.
  { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
