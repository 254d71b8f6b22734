import type { Need } from "../need";

const absent = (asked: Need["asked"]): Need => ({ kind: "absent", asked });

/** What nobody sells here, so that the honest answer is nothing. */
export const ABSENT: Need[] = [
  absent({ accented: ["điện thoại"], unaccented: ["dien thoai"], english: ["iPhone"] }),
  absent({ accented: ["thịt bò"], unaccented: ["thit bo"], english: ["beef"] }),
  absent({ accented: ["sầu riêng"], unaccented: ["sau rieng"], english: ["durian"] }),
  absent({ accented: ["trứng gà"], unaccented: ["trung ga"] }),
  absent({ accented: ["máy giặt"], unaccented: ["may giat"] }),
  absent({ accented: ["tã em bé"], unaccented: ["ta em be"] }),
  absent({ accented: ["bia"], english: ["laptop"] }),
  absent({ accented: ["cá hồi Na Uy"], unaccented: ["ca hoi na uy"], english: ["salmon"] }),
];
