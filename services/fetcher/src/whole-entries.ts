const ROOT_END = /<\/(?:rss|feed|rdf:RDF)\s{0,9}>\s{0,999}(?:<!--[^>]{0,999}-->\s{0,999})?$/i;
const ENTRY_ENDS: readonly (readonly [string, string])[] = [
  ["</item>", "</channel></rss>"],
  ["</entry>", "</feed>"],
];

export interface WholeEntries {
  readonly xml: string;
  /** The feed broke off; what is left is cut after its last whole entry. */
  readonly isCut: boolean;
}

/**
 * A feed whose transfer broke off loses its last, incomplete entry instead of all of them, and no half of a link is taken
 * for a link. RDF needs no care of its own: its items may stand in a `channel` for the parser.
 * @returns the XML as it is if its root element ends, or if there is nothing to save
 */
export const wholeEntries = (xml: string): WholeEntries => {
  if (ROOT_END.test(xml)) return { xml, isCut: false };
  const lower = xml.toLowerCase();
  for (const [end, closing] of ENTRY_ENDS) {
    const at = lower.lastIndexOf(end);
    if (at !== -1) return { xml: xml.slice(0, at + end.length) + closing, isCut: true };
  }
  return { xml, isCut: false };
};
