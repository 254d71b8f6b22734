// Preloaded by a backend of tests (`node --require`): its clock goes as the file named by MOVED_CLOCK says, in
// milliseconds ahead of the machine's own (behind, where negative). Read again four times a second.
const { readFileSync } = require("node:fs");

const Machine = Date;
let ahead = 0;
const read = () => {
  ahead = Number(readFileSync(process.env.MOVED_CLOCK, "utf8"));
};
read();
setInterval(read, 250).unref();

globalThis.Date = class extends Machine {
  constructor(...given) {
    if (given.length === 0) super(Machine.now() + ahead);
    else super(...given);
  }
  static now() {
    return Machine.now() + ahead;
  }
};
