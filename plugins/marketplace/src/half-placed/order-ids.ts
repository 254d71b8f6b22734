const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PLACES = 10;

/**
 * The least id that an order made at a moment can have: Medusa's ids go by time (ULID, github.com/ulid/spec), and are
 * indexed where the time itself is not.
 */
export function firstOrderId(at: Date): string {
  let rest = at.getTime();
  let time = "";
  for (let place = 0; place < PLACES; place += 1) {
    time = DIGITS[rest % DIGITS.length] + time;
    rest = Math.floor(rest / DIGITS.length);
  }
  return `order_${time}`;
}
