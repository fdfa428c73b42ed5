/** What a side does when it keeps its word: things that can be seen done. */
const DO = String.raw`(?:open|reopen|send|dispatch|build|rebuild|provide|contribute|put|supply|keep supplying|lend|finance|fund|train|simplify|waive|lift|introduce|admit|release|return|restore|resume|exchange|extend|halve|launch|set up|establish|create|ratify|deliver|donate|grant|allocate|issue|recogni[sz]e|allow|let|suspend|withdraw|deploy|patrol|share|pool|buy|import|hand over|take back|appoint|submit|finali[sz]e|complete|print|repair|ease|scrap|abolish|pay|free|connect|link|compare|form|travel|raise|increase|reduce|double|triple|train|add|operate|fly|sail|run|join|give|offer|stop|publish|compare|design|inspect|chair|lower|adopt|draw up|draft|station|be able to|no longer (?:need|have to|require)|need no|report back|come into (?:force|effect)|enter into force|take effect|be (?:working|operational|ready)|ask|propose|eliminate|cover|map|install|equip|refurbish|upgrade|renew|erect|post|match|drop|recruit|take (?=\d)|mark|dig|drill|trim|hire|mend|digiti[sz]e|convert|cap|freeze|report (?=by|within|to|back)|stay open|prepare|ship|place (?=an?\s|\d|one|two|three|four|five|six|ten)|keep (?=its|the|an?\s)|table (?=an?\s)|shut|spray|commission (?=an?\s)|use (?=an?\s|the\s)|fall (?=by|to)|rise (?=by|to)|go (?:up|down) to|walk free|make (?=[^.;"]{3,60}\savailable))`;
const DONE = String.raw`be(?:\s\p{Ll}+ly)?\s(?:opened|reopened|set up|established|launched|built|rebuilt|released|resumed|exchanged|admitted|introduced|lifted|waived|cut|reduced|raised|increased|extended|sent|returned|restored|finali[sz]ed|completed|fixed|recogni[sz]ed|allowed to|let|created|formed|deployed|delivered|provided|funded|financed|halved|doubled|tripled|simplified|suspended|issued|submitted|shared|posted|treated|printed|repaired|transferred|trained|offered|granted|connected|allocated|tested|replaced|handed over|freed|dropped|scrapped|eased|abolished|merged|marked|accepted|stationed|recorded|placed|carried out|readmitted|drawn up|taken back|eliminated|renewed|upgraded|installed|covered|moved|signed|in place|open|put out to tender|digiti[sz]ed|widened|handed to|blacklisted|tried|counted|weighed|required to|limited to|built)`;
/** "open", "resume", "begin" of themselves: "a second lane would open in May". */
const HAPPENS = String.raw`(?:open|reopen|resume|begin|start|go ahead|leave|return)(?=\s(?:in|on|from|by|for|within|before|at|this|next|to|work|talks|as)\b)`;

/** Who or what it is done by or to, up to "would": nobody who only stands for a sentence before. */
export const SUBJECT = String.raw`(?!(?:he|she|it|they|we|this|that|there|if|after|before|at|earlier|today|yesterday|later|here|during|following|legislation|parliament|lawmakers|\d{1,2}\s\p{Lu}|talks|the talks|the meeting|the visit|the two leaders|the (?:first|second|third|fourth|fifth|sixth|last) (?:is|was))\b)(?:(?!\b(?:will|would|is|are|was|were|if|could|may|might|said|says|has|had|have|that)\b)[^;."]){3,110}?`;

/** What will be done: by somebody, to something, or of itself. */
export const DEED = String.raw`(?:${DO}|${DONE}|${HAPPENS})\b`;

/** Tells of the future. */
export const WILL = /\b(?:would|will|(?:was|were|is|are)\sto)\b/;
/** Wishes, doubts, denials, and what was told before. */
export const UNSURE =
  /\b(?:could|may|might|[Ii]f|[Uu]nless|should|hoped?|hopes|wants?|wanted|expects?|expected|warned|threatened|never|not|visit|no|reported earlier|previously)\b|n't\b/;
/** What is shorter says too little without the sentence before. */
export const LENGTH_MIN = 15;
