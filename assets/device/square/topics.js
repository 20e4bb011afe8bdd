// @ts-check
// What threads can be about and why a post can be reported; the server has the same lists (sync/square).

export const TOPICS = ["geld", "wonen", "werk", "zorg", "kinderen", "schulden", "formulieren", "samen"];
export const REASONS = ["persoon", "schelden", "oplichting", "reclame", "onjuist", "gevaar", "anders"];
/** The setting that says where a person takes part; none while the square is off. */
export const PLACE = "square-place";
/** Stands for all topics at once, of which nobody need say which one they read. */
export const ALL = "alle";
/** The whole country, beside the municipalities by their code. */
export const COUNTRY = "NL";
