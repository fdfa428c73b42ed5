/** Chinese surnames in pinyin (Ministry of Public Security, name reports 2019 and 2020) and those of recent officials. */
export const PINYIN_SURNAMES = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lv lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao mao hao gong shao wan " +
    "qian dai mo kong xiang wen hua chai geng zhuang ai mi bo pu xin lan ji an qi chi chu nie bao sheng ge lai ke lian you gu jian miao ni pang qu rao sha shan tai wei wo yue zang zhan zuo bian che chang fei gan guan gui huan hui huo jing ju kang lang lao leng man ming mu nan ning niu ou pei ping qiao qiang qing rong ruan shu si tong tu wang weng xi xian xing xun ying yun zha zhai zhen zhuo zong zu lyu cen cha dan dang di dou kuang mei min mou tuo"
  ).split(" "),
);
export const HAN_SURNAMES = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温华柴耿庄艾米薄浦信兰吉安齐池储聂鲍包盛葛" +
    "赖柯连游古简苗倪庞曲饶沙山台卫岳臧詹左卞车常费甘关桂桓惠霍荆鞠康郎劳冷满明牟南宁牛欧裴平乔强荣阮舒司童涂翁冼邢荀应云查翟甄卓宗祖岑党狄窦邝梅闵缪单厉楼陵栗玉骆虞喻俞章祝朴权全元辛申",
);
/** Two-character surnames still in use. */
export const HAN_DOUBLE_SURNAMES = new Set([
  "欧阳",
  "司马",
  "诸葛",
  "上官",
  "皇甫",
  "令狐",
  "尉迟",
  "夏侯",
  "司徒",
  "慕容",
]);
export const DOUBLE_SURNAMES = new Set(
  "ouyang sima zhuge shangguan huangfu linghu yuchi xiahou situ murong".split(" "),
);

/** Surnames as Chinese outside the mainland spell them: Hokkien, Teochew and Hakka of Taiwan and South East Asia. Others follow from the tables. */
export const SOUTHERN_SURNAMES: Readonly<Record<string, string>> = {
  lim: "lin",
  tan: "chen",
  ong: "wang",
  goh: "wu",
  teo: "zhang",
  koh: "xu",
  chua: "cai",
  tay: "zheng",
  yeo: "yang",
  low: "liu",
  soong: "song",
  kung: "kong",
  tsang: "zeng",
  chew: "zhou",
  foo: "fu",
  gan: "yan",
  sim: "shen",
  khaw: "xu",
  loh: "luo",
  kwa: "ke",
  lau: "liu",
  quek: "guo",
  toh: "zhuo",
  heng: "wang",
  jaw: "zhao",
  chee: "xu",
  jeou: "jiu",
  khim: "qin",
  lee: "li",
  chen: "chen",
  tsay: "cai",
};
