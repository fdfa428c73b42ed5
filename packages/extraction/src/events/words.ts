/** Adjectives and adverbs that stand inside a trigger ("held in-depth bilateral talks"): at most six of them. */
export const INNER = String.raw`(?:(?:an?|the|his|her|their|its|another|two|three|several|some|separate|further|more|very|closed-door|in-depth|[\p{L}\d+.-]{3,20}(?:al|ial|ive|ful|ent|ant|ous|ic|ary|ble|ed|ly|-level|-to-face|-on-one|long|brief|new|warm|short|first|second|third|fourth|fifth|joint|day|hour|\d|ior|lateral|-ministerial|-term|cordial|U\.S|-depth|good|peace|trade|working|summit|security|strategic|nuclear|border|phone|telephone|video|annual|round of))\s){0,6}`;
/** What a meeting is called. */
export const TALKS = String.raw`(?:[Tt]alks|[Mm]eetings?|[Dd]iscussions?|[Cc]onsultations?|[Nn]egotiations?|[Cc]onversations?|[Ss]ummit|tête-à-tête|tete-a-tete|face-to-face|one-on-one|bilaterals?|trilateral|dialogues?|exchange of views)`;
/** Adverbs and days between a verb and "with". */
export const BETWEEN = String.raw`(?:(?:\s(?:again|today|yesterday|here|separately|briefly|virtually|privately|informally|in person|one-on-one|face to face|together|also|earlier|later|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))){0,2}`;
