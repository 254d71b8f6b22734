// Preloaded by a backend of tests (`node --require`): runs the backend's own scripts in this process, which has all
// loaded that `medusa exec` loads anew. Asked by HTTP at the socket named by SCRIPTS_SOCKET, one script at a time.
const { createServer } = require("node:http");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { text } = require("node:stream/consumers");
const { inspect } = require("node:util");

const socket = process.env.SCRIPTS_SOCKET;
// What this process starts (a check of an import) is not asked in its turn.
delete process.env.SCRIPTS_SOCKET;

async function run({ script, args, env }) {
  Object.assign(process.env, env);
  const { container } = createRequire(join(process.cwd(), "package.json"))("@medusajs/framework");
  await require(join(process.cwd(), "src/scripts", `${script}.js`)).default({ container, args });
  const failed = process.exitCode;
  process.exitCode = undefined;
  if (failed) throw new Error(`${script} ended with ${failed}`);
}

if (socket) {
  createServer(async (req, res) => {
    try {
      await run(JSON.parse(await text(req)));
      res.end();
    } catch (error) {
      res.writeHead(500).end(inspect(error));
    }
  })
    .listen(socket)
    .unref();
}
