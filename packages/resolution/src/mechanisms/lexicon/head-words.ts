/**
 * Head nouns of bodies and talks: "group: beginnings of words". Cyrillic is given as any-ascii makes it; Arabic
 * without its article. Scripts that write no spaces are looked for inside the name, longest first. Public vocabulary of diplomatic protocol in
 * English, Russian, Ukrainian, Spanish, French, German, Italian, Portuguese, Polish, Turkish, Arabic, Persian, Chinese, Japanese and Korean.
 * Words of up to five letters must be whole: "rat" is a council, "ratification" is none.
 */
export const HEAD_WORDS = `
committee: committee commission subcommittee subcommission komissi komisiya komisi komitet kommission ausschuss comite comision commissione comitato comissao komisja komisyon komite لجنة لجان کمیسیون کمیته كميسيون 委员会 委員会 委員會 위원회 분과위원회
council: council board sovet rada rat consejo conseil consiglio conselho konsey kengesi مجلس شورای شورا 理事会 評議会 이사회 협의회
dialogue: dialog dialogue dialogo dialoh diyalog حوار گفتگو گفت‌وگو 对话 對話 対話 대화
consultation: consultation consultations consulta consultas consultazioni konsultat konsultation konsultacj istisare danisma مشاورات رایزنی 磋商 協議 协商 협의
talks: talks negotiations negotiation round rounds peregovor perehovor conversaciones negociacion ronda pourparlers negociations verhandlungen gesprache runde colloqui negoziat conversacoes negociacoes rodada rozmow negocjacj gorusme muzakere مفاوضات محادثات مذاکرات مذاكرات مباحثات جولة دور 谈判 会谈 談判 交渉 협상 회담 轮
forum: forum foro forums منتدى مجمع 论坛 論壇 フォーラム 포럼
summit: summit sammit samit gipfel cumbre sommet vertice cupula cimeira szczyt zirve قمة القمة اجلاس سران 峰会 领导人会晤 领导人会议 元首理事会 首脳会議 首脳会談 サミット 정상회의 정상회담
conference: conference conferenc konferents konferentsi konferenz konferencj conferencia conferenza konferans مؤتمر کنفرانس 大会 会议 会議 회의
group: group groups subgroup taskforce gruppa grupa grupo groupe gruppe gruppo grupy مجموعة فريق گروه کارگروه 工作组 小组 作業部会 部会 그룹
meeting: meeting session zasedani zasidann vstrech zustrich reunion reunione reuniao sitzung treffen posiedzen spotkani toplanti اجتماع دورة نشست 会晤 会合
partnership: partnership partenariat partnerstv partnerschaft asociacion partenariato parceria 伙伴关系 شراكة مشارکت
mechanism: mechanism format process track platform mekhanizm mecanismo mecanisme mechanismus meccanismo mekanizma آلية سازوکار 机制 メカニズム
`;
