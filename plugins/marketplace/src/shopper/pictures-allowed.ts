/** Photographs that an account may send in ten minutes. */
export const PICTURES_ALLOWED = 30;
