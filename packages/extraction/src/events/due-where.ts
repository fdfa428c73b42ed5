/** "on Friday [he is due in Astana, where President Y will lay on a carpet and then] sit down with him": the day is that of the whole clause. */
export const DUE_WHERE =
  /^\s(?:he|she|they)\s(?:is|are|was|were|will be)\s(?:due |expected |to be )?in\s[^.;,]{2,40},\swhere\s[^.;]{3,140}$/u;
