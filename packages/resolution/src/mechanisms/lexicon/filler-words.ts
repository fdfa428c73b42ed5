/** Words that outlets add to or leave out of one and the same name, whole, in the languages of the head nouns beside this file. */
export const FILLER_WORDS = `
the of on for and in to at a an between with joint inter intergovernmental governmental bilateral annual high level highlevel regular permanent
working official ministerial ministers minister state states republic kingdom people s united leaders leader foreign affairs
po v i s o mezhdu sovmestnaya sovmestnyy mezhpravitelstvennaya mezhpravitelstvennyy dvustoronnyaya smeshannaya iz
de del la el los las y e en entre para sobre mixta mixto conjunta conjunto intergubernamental alto nivel
du le les et des pour sur mixte conjointe intergouvernementale haut niveau
fur der die das den und zwischen gemeinsame gemeinsamer zwischenstaatliche regierungskommission
ds do spraw miedzyrzadowa wspolna
di della delle dei tra mista congiunta intergovernativa per il lo
da dos das mista comissao intergovernamental
ve ile arasi karma ortak hukumetlerarasi yuksek duzeyli
مشتركة مشترك مشترک حكومية وزارية بين في و على رفيع مستوى دولتی سطح عالی
`;
/** The same inside names without spaces, with numbers of sessions. */
export const FILLER_PARTS =
  "政府间 政府間 联合 聯合 合同 双边 雙邊 年度 高级别 高级 部长级 外长 领导人 第 次 届 屆 回 轮 一 二 三 四 五 六 七 八 九 十 首 和 暨 与 的 间 間 제 차 공동 정부간 한 및";
