/**
 * How Koreans and others write the letters of Hangul: Revised Romanization (2000), McCune-Reischauer (1939) without its marks,
 * and what people choose for themselves (National Institute of Korean Language, survey of romanised names, 2013); Kontsevich's
 * Cyrillic and the older spellings of North Korean names. One entry a letter in the order of Unicode, parted by "|"; "-" is silent.
 */
export const LATIN_INITIALS = "g k|kk gg k|n|d t|dd tt t|r l n|m|b p|bb pp p|s sh|ss s|-|j ch z|jj j|ch|k|t|p|h w";
export const LATIN_VOWELS =
  "a ah|ae ai ay|ya|yae|eo u o uh ou|e eh|yeo you yo yu yuh|ye yeh|o oh|wa ha|wae|oe oi we|yo|u oo ou woo wu|wo weo|we|wi|yu yoo you|eu u oo|ui eui ee i|i ee yi ie";
export const CYRILLIC_INITIALS = "к г|кк|н|т д|тт|р л н|м|п б|пп|с ш|сс|-|ч чж дж|чч|чх ч|кх к|тх т|пх п|х";
export const CYRILLIC_VOWELS = "а|э е|я|яэ|о е э|е э|ё е йо|е йе|о|ва|вэ|ве вэ ой|ё йо|у|во|вэ|ви|ю|ы у и|ый ы и|и";
/** Finals by their place in Unicode's list; names use these. */
export const LATIN_FINALS: Readonly<Record<number, string>> = {
  0: "-",
  1: "k g ck",
  4: "n",
  8: "l r",
  16: "m",
  17: "p b",
  21: "ng",
};
export const CYRILLIC_FINALS: Readonly<Record<number, string>> = {
  0: "-",
  1: "к",
  4: "н нь",
  8: "ль л",
  16: "м",
  17: "п",
  21: "н нг",
};

/** Surnames in the spellings that are usual (the same survey), with the forms of North Korea, where the first l is kept. */
export const KOREAN_SURNAMES =
  "김:kim gim 이리:lee yi rhee ri li i yee rhie 박:park pak bak bark 최:choi choe choy 정:jung jeong chung chong cheong joung 강:kang gang 조:cho jo joe 윤:yoon yun youn 장:jang chang 임림:lim im rim yim 한:han 오:oh o 서:seo suh sur so 신:shin sin 권:kwon gwon 황:hwang 안:ahn an 송:song 전:jeon jun chun chon 홍:hong 유류:yoo yu you ryu ryoo yoon 고:ko go koh 문:moon mun 양량:yang ryang 손:son sohn 배:bae pae 백:baek paek baik paik 허:heo huh hur 노로:noh roh no ro 남:nam 심:shim sim 하:ha 곽:kwak gwak 성:sung seong song 차:cha 주:joo ju chu 우:woo u 구:koo gu ku goo 민:min 나라:na ra rah 진:jin chin 지:ji chi jee 엄:um eom uhm 채:chae 원:won 천:cheon chun chon 방:bang pang 공:kong gong 현:hyun hyon hyeon 함:ham 변:byun byeon pyon 염:yeom yum ryom 여려:yeo 추:choo chu 도:do to 소:so 석:seok suk sok 선:sun seon 설:seol sul 마:ma 길:gil kil 연:yeon yun 위:wi 표:pyo 명:myung myeong myong 기:ki gi kee 반:ban 왕:wang 금:keum geum 옥:ok 육:yook yuk 인:in 맹:maeng 제:je 모:mo 탁:tak 국:kook guk 어:eo uh 은:eun 용:yong 태:tae thae 경:kyung kyong 계:kye 궁:kung 동:dong 두:doo";
export const KOREAN_DOUBLE_SURNAMES = "남궁 황보 제갈 사공 선우 독고";
/** North and South write one surname with and without its first l or n: 리 is 이. */
export const SOUTHERN_FORMS: Readonly<Record<string, string>> = {
  리: "이",
  림: "임",
  류: "유",
  라: "나",
  로: "노",
  량: "양",
  려: "여",
  렴: "염",
};
