/** Words with which offices begin: "PRIME Minister X said" opens a column of a daily. */
const OF_OFFICES: ReadonlySet<string> = new Set(
  "Acting Agriculture Attorney Deputy Defence Defense Education Energy Finance Fisheries Foreign Former Governor Health Home Interior Justice Minister Opposition President Prime Secretary State Tourism Trade Transport Vice Visiting".split(
    " ",
  ),
);

/** Of a line that is a sentence: "PRIME Minister", "PAPUA New Guinea"; not "BEIJING, March 3" nor a headline. */
const IN_CAPITALS = /^(\p{Lu}{4,16})(?= (?:\p{Lu}\p{Ll}|\p{Ll})[^\n]{60})/gmu;

/** The first word of a column, which some dailies set in capitals, as it is written elsewhere. Of the same length. */
export const withPlainFirstWord = (text: string): string =>
  text.replace(IN_CAPITALS, (word: string) => {
    const plain = word.charAt(0) + word.slice(1).toLowerCase();
    const isPlain = OF_OFFICES.has(plain) || new RegExp(String.raw`\b${plain}\b`, "u").test(text);
    return isPlain && plain.length === word.length ? plain : word;
  });
