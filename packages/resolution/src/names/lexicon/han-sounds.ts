/**
 * How Han characters spell foreign names: by the pinyin of the character, with the sounds that Xinhua's tables
 * (Names of the World's Peoples in Chinese, 1993) give one syllable to. Vowels stay open.
 */
export const HAN_INITIALS: Readonly<Record<string, string>> = {
  b: "b",
  p: "p",
  m: "m",
  f: "P",
  d: "d",
  t: "t",
  n: "n",
  l: "L",
  g: "g",
  k: "k",
  h: "h",
  j: "$",
  q: "%",
  x: "&",
  zh: "^",
  ch: "%",
  sh: "&",
  r: "j",
  z: "z",
  c: "c",
  s: "s",
  y: "Y",
  w: "W",
  "": "",
};
/** Characters whose use differs from their pinyin. */
export const HAN_SOUNDS =
  '尔:L 爾:L 儿:L 耳:L 基:$@ 东:"@~ 東:"@~ 多:"@ 顿:"@~ 頓:"@~ 吉:$@ 丘:%@ 古:!@ 高:g@ 科:k@ 若:j@ 热:j@ 茹:j@ 什:S@ 希:&@ 赫:h@ 弗:P@ 夫:P@ 兹:z@ 茨:c@ 冯:P@~ 芬:P@~ 万:W@~ 恩:@~ 姆:m@ 杰:$@ 捷:t@ 季:t@ 谢:&@ 切:%@ 恰:%@ 齐:%@ 佐:z@ 宗:z@~ 祖:z@ 则:z@ 泽:z@';
