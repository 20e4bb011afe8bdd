// @ts-check
// The name that a person has in one thread: two words and a small picture that follow from the key, so that nobody chooses or owns them.

import { b64decode } from "../encoding.js";

const FIRST =
  "Aardige Blauwe Blije Brede Bruine Drukke Dappere Diepe Eerlijke Echte Fijne Flinke Frisse Gele Gewone Goede Grijze Grote Groene Gulle Handige Heldere Hoge Jonge Kalme Kleine Koele Korte Kloeke Lange Late Leuke Lichte Lieve Losse Milde Mooie Nette Nieuwe Nuchtere Oude Paarse Plezante Pittige Rappe Rode Ronde Rustige Scherpe Slimme Snelle Soepele Sterke Stille Stoere Trouwe Vaste Vlotte Vrije Vroege Warme Wijze Zachte Zonnige".split(" ");
const SECOND =
  "Appel Beer Berk Beuk Bever Bij Boom Braam Bries Bron Das Den Duif Eekhoorn Egel Eik Ekster Fazant Fuut Gans Geit Haas Havik Hert Hommel Iep Kers Kievit Kikker Klaver Koe Kraai Kruid Lijster Linde Lynx Mees Merel Mier Mus Olm Otter Paard Peer Pruim Raaf Ree Reiger Roos Schaap Specht Spreeuw Ster Tulp Uil Valk Varen Vink Vlinder Vos Wilg Wolk Zwaan Zwaluw".split(" ");

/**
 * Name a key.
 * @param {string} thumb
 * @returns {{name: string, picture: string}}  picture: the path of an SVG on a grid of 5
 */
export function nameOf(thumb) {
  const octets = b64decode(thumb, 32);
  return { name: `${FIRST[octets[0] % FIRST.length]} ${SECOND[octets[1] % SECOND.length]}`, picture: pictureOf(octets) };
}

/**
 * Name everybody in a thread, so that nobody takes another's name: of keys with the same two words the first has them alone, the others a number.
 * @param {readonly {author: string}[]} thread  in order of place; author: a thumb, "" when none is known
 * @returns {Map<string, {name: string, picture: string, number: number}>} by thumb; number: 1 for the first of a name
 */
export function namesIn(thread) {
  const named = new Map();
  const count = new Map();
  for (const { author } of thread) {
    if (!author || named.has(author)) continue;
    const { name, picture } = nameOf(author);
    const number = (count.get(name) ?? 0) + 1;
    count.set(name, number);
    named.set(author, { name, picture, number });
  }
  return named;
}

/** Fifteen squares, of which the first two columns are mirrored. @param {Uint8Array} octets */
function pictureOf(octets) {
  const squares = [];
  for (let at = 0; at < 15; at++) {
    const [column, row] = [at % 3, Math.floor(at / 3)];
    if (!(octets[2 + at] & 1)) continue;
    squares.push(`M${column} ${row}h1v1h-1z`);
    if (column < 2) squares.push(`M${4 - column} ${row}h1v1h-1z`);
  }
  return squares.join("") || "M2 2h1v1h-1z";
}
