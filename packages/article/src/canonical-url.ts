import normalizeUrl from "normalize-url";

/**
 * UTF-16 code units, of the address as given and of its canonical form. An address of 2,048 characters that the article
 * schema accepts can grow ninefold when percent-encoded; this is above that and still far below a Kafka record's limit.
 */
export const CANONICAL_URL_LENGTH_MAX = 32_768;

/**
 * Query parameters that say how a reader came to the page and never which page it is. Sources: the documentation of the
 * tools that append them (Google Analytics, Google Ads, Meta, Microsoft Ads, Yandex Metrica, Mailchimp, HubSpot, Marketo,
 * Adobe, Matomo, Piano, comScore) and the share links of large news sites. A name that could also choose content
 * (`id`, `ref`, `source`, `page`) is not here: two addresses for one page cost a duplicate, one for two pages loses a page.
 */
const TRACKING_PARAMETERS: readonly RegExp[] = [
  /^utm_\w{1,40}$/i,
  /^mc_(?:cid|eid|tc)$/i,
  /^(?:fbclid|fb_action_ids|fb_action_types|fb_source|igshid|igsh)$/i,
  /^(?:gclid|gclsrc|dclid|gbraid|wbraid|gad_source|_ga|_gl)$/i,
  /^(?:yclid|ymclid|_openstat|msclkid|twclid|ttclid|li_fat_id)$/i,
  /^(?:_hsenc|_hsmi|mkt_tok|s_cid|s_kwcid|ef_id|vero_id|vero_conv)$/i,
  /^(?:mtm|pk|piwik)_\w{1,40}$/i,
  /^at_(?:medium|campaign|custom\d{1,2}|link_(?:id|origin|type)|format|ptr_name|bbc_team|recipient_(?:id|list))$/i,
  /^ns_(?:mchannel|source|campaign|linkname|fee)$/i,
  /^(?:cmp|cmpid|ocid|smid|smtyp|taid|xtor|ito|ftag|wt\.mc_id|sr_share|__twitter_impression|guccounter|guce_referrer|guce_referrer_sig)$/i,
];

const NORMALIZATION = {
  forceHttps: true,
  stripAuthentication: true,
  stripHash: true,
  stripWWW: false,
  removeTrailingSlash: true,
  removeSingleSlash: true,
  sortQueryParameters: true,
  removeDirectoryIndex: false,
  removeExplicitPort: false,
  removeQueryParameters: TRACKING_PARAMETERS,
} as const;

/**
 * The one spelling of an article's address, from which its key is made: a pure function of `url`, never of the page.
 * `http` and `https` of one address are one article, so the result always says `https` (it names, it is not for fetching).
 * The host is lower case and keeps its `www.`; default port, user name, fragment (also `#!`), tracking parameters and
 * trailing slash are gone; the query is sorted. `canonicalUrl(canonicalUrl(u)) === canonicalUrl(u)`.
 * @returns at most CANONICAL_URL_LENGTH_MAX UTF-16 code units
 * @throws TypeError if `url` is not an absolute http(s) URL, or is too long
 */
export const canonicalUrl = (url: string): string => {
  if (url.length > CANONICAL_URL_LENGTH_MAX) throw new TypeError("The URL is too long.");
  const { protocol } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") throw new TypeError(`Not an http(s) URL: ${protocol}`);
  const canonical = normalizeUrl(url, NORMALIZATION);
  if (canonical.length > CANONICAL_URL_LENGTH_MAX) throw new TypeError("The URL is too long in its canonical form.");
  return canonical;
};
