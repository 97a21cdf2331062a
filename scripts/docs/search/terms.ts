import type { Options } from "minisearch";

/** Something that can be found: a page or a part of one. */
export interface Findable {
  id: number;
  /** The names that it goes by: the best match of all. */
  names: string;
  title: string;
  /** What it is: an operation, a field, a status, an error code, a guide. */
  kind: string;
  /** Where it belongs, or what it says. */
  text: string;
  /** Its address below the folder of the site. */
  address: string;
}

/** How things are indexed and searched: the same in the build and in the browser. */
export const searchOptions: Options<Findable> = {
  fields: ["names", "title", "text"],
  storeFields: ["title", "kind", "text", "address"],
  tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
  processTerm: (term) => variants(term),
  searchOptions: {
    tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
    processTerm: (term) => term.toLowerCase(),
    combineWith: "AND",
    prefix: true,
    fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
    boost: { names: 8, title: 3 },
  },
};

/** A name in camel case is found as a whole and by each of its words. */
function variants(term: string): string[] {
  const words = term.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
  return [...new Set([term, ...(words.length > 1 ? words : [])].map((word) => word.toLowerCase()))];
}
