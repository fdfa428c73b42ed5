/** A link to another report, which is no part of this one: "READ ALSO | Kenyan minister in talks with Chad". */
const LINKED =
  /^(?:read|watch|listen|more|related|recommended|in pictures|in photos|don't miss|(?:read|see)\s(?:also|next|on|more|this)|also\s(?:read|see|watch|in)|you\s(?:may|might)\salso\s(?:like|be interested in)|(?:related|recommended|top|more|latest|similar)\s(?:stor(?:y|ies)|news|articles?|posts?|reading|reads|coverage|videos?|content|links?))\s?(?:[:|>»]|[-–—]{1,2}\s)\s?\S/iu;

/** Whole lines that a page has for its readers: buttons, headings of lists of other reports, appeals. */
const WHOLE = [
  // where the report goes on
  String.raw`(?:article|story|report|text)\scontinues?\b.{0,40}`,
  String.raw`(?:scroll\s(?:down\s)?to|click\sto|tap\sto)\s(?:continue|read|expand|see)\b.{0,40}`,
  String.raw`continue\sreading\b.{0,40}|read\s(?:the\s)?(?:full|whole|entire)\s(?:article|story|report|text|statement)\b.{0,20}|read\son`,
  // lists of other reports
  String.raw`(?:you\s(?:may|might)\salso\s(?:like|enjoy|be\sinterested\sin)|don't\smiss(?:\sout)?|recommended(?:\sfor\syou)?|editor'?s'?\s(?:picks?|choice)|in\sother\snews)`,
  String.raw`(?:related|recommended|similar|popular|latest|top|more|other|recent)\s(?:stor(?:y|ies)|news|articles?|posts?|reading|reads|coverage|videos?|content|links?|headlines?|topics?)(?:\s(?:like|on|from|in)\s.{1,40})?`,
  String.raw`more\s(?:on\sthis|from|in|about)\b[^.]{0,40}|(?:next|previous|prev)\s(?:article|post|story|page)|(?:view|see|show|load|read)\s(?:all|more|comments?|less)(?:\s(?:comments?|stories|news|posts?))?`,
  // sound and length
  String.raw`listen\sto\s(?:this\s|the\s)?(?:article|story|report|audio|podcast)\b.{0,30}|play\s(?:audio|video|the\svideo)|(?:reading\stime:?\s)?\d{1,2}[\s-]min(?:ute)?s?(?:\sread)?|reading\stime\b.{0,20}`,
  // buttons
  String.raw`(?:print|e-?mail|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|share|copy\slink|save|bookmark|gift|instagram|youtube|tiktok)(?:[\s,|/·•]{1,3}(?:print|e-?mail|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|share|copy\slink|save|bookmark|instagram|youtube|tiktok)){0,8}`,
  String.raw`(?:save|print|gift|share|rate)\s(?:for\slater|this\s(?:article|page|story)|article|story)|copy\slink(?:\sto\sclipboard)?|back\sto\s(?:top|homepage|home|news)|go\sto\s(?:homepage|home|top)|skip\sto\s(?:main\s)?content|loading\.{0,3}`,
  String.raw`(?:\d{1,5}\s)?(?:comments?|shares|likes|views|reactions)(?:\s?\(\d{1,5}\))?|(?:show|view|hide|post|add)\s(?:a\s)?comments?`,
  String.raw`in\sthis\s(?:article|story)|table\sof\scontents|home(?:\s?[>/»|]\s?[\p{L}& ]{2,30}){1,4}`,
  // money and addresses
  String.raw`already\sa\s(?:subscriber|member)\b.{0,40}|(?:sponsored|paid|partner|promoted)(?:\s(?:content|post|by\s.{1,30}|message))?|this\s(?:article|story|content)\sis\s(?:only\s)?(?:available\s(?:only\s)?)?(?:for|to)\s(?:\p{L}+\s)?(?:subscribers|members)\b.{0,30}`,
  String.raw`support\s(?:our|independent|quality|local|free)\s(?:\p{L}+\s)?(?:journalism|reporting|newsroom|work)\b.{0,60}|(?:make\sa\sdonation|donate(?:\snow)?|become\sa\s(?:member|subscriber))\b.{0,40}`,
  String.raw`(?:download|get|install)\s(?:our|the)\s(?:\p{L}+\s){0,4}(?:apps?|newsletters?|alerts?|briefings?|headlines|inbox|e-?mail)\b.{0,80}|get\s(?:the\s)?latest\b.{0,60}\b(?:inbox|e-?mail|phone|alerts?)\b.{0,20}`,
  String.raw`stay\s(?:up\sto\sdate|informed|updated|connected|tuned|ahead)\b.{0,80}|(?:turn\son|allow|enable|manage)\snotifications\b.{0,40}|enter\syour\s(?:e-?mail|name|phone)\b.{0,40}|send\sus\s(?:a\s)?(?:tips?|feedback)\b.{0,40}`,
  String.raw`join\sour\s(?:\p{L}+\s){0,3}(?:channel|group|community|newsletter|list)\b.{0,60}|(?:click|tap)\shere\b.{0,80}|(?:like|find|follow)\s(?:us|\p{Lu}[\p{L} ]{1,30})\son\s(?:x|facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|google\snews|tiktok|flipboard)\b.{0,40}`,
  // whose page it is
  String.raw`(?:all\srights\sreserved|terms\s(?:of\s(?:use|service)|and\sconditions|&\sconditions)|privacy\s(?:policy|notice)|contact\sus|about\sus|report\s(?:an?\s)?(?:error|typo|mistake|correction)|advertise\swith\sus|our\sstandards:?.{0,60}|cookie\s(?:policy|settings))\.?`,
  String.raw`(?:\p{L}{2,12}(?:,|\svia|\s/)?\s)?getty\simages|this\s(?:article|story|report)\s(?:was\s(?:first|originally)\s(?:published|posted)|(?:first|originally)\sappeared)\b.{0,80}`,
];
const TOOL = new RegExp(`^(?:${WHOLE.join("|")})$`, "iu");
const TOOL_LENGTH_MAX = 140; // also bounds the pattern

/** Whether a line only leads to another report. Whether it is a sentence, which may begin with the same word, is for others to say. */
export const isLinkLine = (line: string): boolean => LINKED.test(line);

/** Whether a whole line is a button, a heading of links or an appeal of the page. */
export const isToolLine = (line: string): boolean => line.length <= TOOL_LENGTH_MAX && TOOL.test(line);
