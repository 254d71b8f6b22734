// Loaded before a child's own code (`node --import`). The child's standard input is a pipe whose other end
// only the parent holds, so its end means that the parent is gone, also when it was killed outright.
const GRACE_MS = 8_000;

process.stdin.resume();
process.stdin.once("close", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), GRACE_MS).unref();
});
process.stdin.unref();
