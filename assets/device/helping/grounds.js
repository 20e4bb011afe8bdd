// @ts-check
// On what ground somebody may act for another by law, apart from somebody who only helps.
//
//   administrator  bewindvoerder: BW 1:431 (and 1:441: represents in the administration of the goods)
//   guardian       curator: BW 1:378 (and 1:381, 1:386)
//   mentor         mentor: BW 1:450 (and 1:453: care and treatment, not money)
//   attorney       gemachtigde: BW 3:60 (power of attorney) and Awb 2:1 (representation before an administrative body)
// Source: Burgerlijk Wetboek Boek 1 and 3, Algemene wet bestuursrecht, wetten.overheid.nl.

export const GROUNDS = /** @type {const} */ (["administrator", "guardian", "mentor", "attorney"]);

/** The article that a ground stands on. @type {Record<string, string>} */
export const ARTICLES = { administrator: "BW 1:431", guardian: "BW 1:378", mentor: "BW 1:450", attorney: "BW 3:60, Awb 2:1" };

/** What one types of a name or a number at most: as sync/agency/acting.py reads it. */
export const MOST_NAME = 120;
