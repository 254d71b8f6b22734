// Preloaded by a backend that is measured (`node --require`): told SIGUSR2, it collects its garbage and writes how many
// bytes it then holds into the file named by HELD_MEMORY.
const { renameSync, writeFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { runInNewContext } = require("node:vm");

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

process.on("SIGUSR2", () => {
  collect();
  const file = process.env.HELD_MEMORY;
  writeFileSync(`${file}.part`, JSON.stringify(process.memoryUsage()));
  renameSync(`${file}.part`, file);
});
