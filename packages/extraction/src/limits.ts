/** UTF-16 code units of a document that are read; a long report has 20,000, the worst text of this length takes 0.7 s. */
export const TEXT_READ_MAX = 200_000;
/** Longest sentence looked at as a whole; longer ones are lists or page furniture, and are cut here. */
export const SENTENCE_LENGTH_MAX = 1_500;
/** Fewer code units than this hold no meeting. */
export const TEXT_LENGTH_MIN = 15;
/** Matches of one rule in one sentence; more is not language. */
export const REGEX_FINDS_MAX = 20;
/** Triggers of one document that are worked out; a day's round-up has about 20. */
export const TRIGGERS_MAX = 120;
/** Different people followed in one document; a long list of delegates has about 80. */
export const PEOPLE_MAX = 150;
/** Words of one personal name. */
export const NAME_WORDS_MAX = 6;
/** Words of one office, so that a list of ministries is not one title. */
export const OFFICE_WORDS_MAX = 22;
/** How many code units around a trigger are searched for its place and date. */
export const ATTACHMENT_REACH = 260;
