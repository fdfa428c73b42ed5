/** Adjectives and counts that stand inside a trigger ("held in-depth bilateral talks"): at most six of them. */
export const INNER = String.raw`(?:(?:an?|the|his|her|their|its|another|two|three|four|several|some|separate|further|more|very|new|warm|good|brief|long|short|first|second|third|fourth|fifth|joint|peace|trade|phone|telephone|video|summit|nuclear|border|working|security|one-on-one|face-to-face|closed-door|in-depth|high-level|full|round of|U\.S\.|\d{1,2}(?:-\w{2,6})?|[\p{L}-]{2,18}(?:al|ive|ful|ent|ant|ous|ic|ary|ble|ed|ly|level|hour|day|-ranging|ministerial))\s){0,6}`;
/** What a meeting is called. */
export const TALKS = String.raw`(?:[Tt]alks|[Mm]eetings?|[Dd]iscussions?|[Cc]onsultations?|[Nn]egotiations?|[Cc]onversations?|[Ss]ummit|tête-à-tête|tete-a-tete|face-to-face|one-on-one|bilaterals?|trilateral|dialogues?|exchange of views)`;
/** Adverbs and days between a verb and "with". */
export const BETWEEN = String.raw`(?:(?:\s(?:again|today|yesterday|here|separately|briefly|virtually|privately|informally|in person|one-on-one|face to face|together|also|earlier|later|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))){0,2}`;
