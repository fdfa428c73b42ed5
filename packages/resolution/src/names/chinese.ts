import { pinyin } from "pinyin-pro";
import { fromPalladius, isPinyin } from "./pinyin-syllables.ts";

/** The commonest Chinese surnames in pinyin (Ministry of Public Security, name report 2020) and those of recent officials. */
const SURNAMES = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng " +
    "deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lv lu ding ren shen yao jiang cui zhong tan " +
    "fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao li mao hao gong shao wan " +
    "qian qin dai mo kong xiang tang xi wen hua chai geng zhuang ai mi bo pu xin lan ji an qi chi chu nie bao sheng ge"
  ).split(" "),
);
const HAN_SURNAMES = new Set(
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯习習温溫华華柴耿庄莊艾米薄浦信兰蘭吉安齐齊池储聂聶鲍包盛葛",
);
/** Two-character surnames still in use. */
const HAN_DOUBLE_SURNAMES = new Set(["欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "皇甫", "令狐", "尉迟"]);
const GIVEN_SYLLABLES_MAX = 2;

/** A Chinese name as pinyin, run together; `given` is empty when the text has the surname alone. */
export interface ChineseName {
  readonly surname: string;
  readonly given: string;
}

const fromHan = (name: string): ChineseName | null => {
  const characters = Array.from(name);
  const double = characters.length > 2 && HAN_DOUBLE_SURNAMES.has(characters.slice(0, 2).join(""));
  const surnameLength = double ? 2 : 1;
  const givenLength = characters.length - surnameLength;
  if (givenLength < 1 || givenLength > GIVEN_SYLLABLES_MAX) return null;
  if (!double && !HAN_SURNAMES.has(characters[0] ?? "")) return null;
  const read = pinyin(name, { toneType: "none", type: "array", surname: "head", v: true });
  return { surname: read.slice(0, surnameLength).join(""), given: read.slice(surnameLength).join("") };
};

const fromTokens = (tokens: readonly string[]): ChineseName | null => {
  const [first = "", ...rest] = tokens;
  const given = rest.join("");
  if (
    SURNAMES.has(first) &&
    rest.length > 0 &&
    rest.length <= GIVEN_SYLLABLES_MAX &&
    isPinyin(given, GIVEN_SYLLABLES_MAX)
  )
    return { surname: first, given };
  return null;
};

/**
 * Reads a name as Chinese: Han characters, pinyin, or Cyrillic by Palladius.
 * @param tokens the lower-case words of the name in its own script.
 * @returns null when it is not a Chinese person's name, as far as can be told from the name.
 */
export const chineseName = (name: string, tokens: readonly string[]): ChineseName | null => {
  const compact = name.replace(/\s+/g, "");
  if (/^\p{Script=Han}{2,4}$/u.test(compact)) return fromHan(compact);
  if (/^[\p{Script=Cyrillic}\s-]+$/u.test(name)) {
    const read = tokens.map(fromPalladius);
    return read.every((token) => token !== null) ? fromTokens(read) : null;
  }
  if (!/^[\p{ASCII}üÜ]+$/u.test(name)) return null;
  const plain = tokens.map((token) => token.replace(/ü/g, "v"));
  return fromTokens(plain) ?? (plain.length === 2 ? fromTokens(plain.toReversed()) : null);
};
