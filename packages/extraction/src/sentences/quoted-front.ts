/** `"It will take time," said`, `“We shall see”, X said`: what somebody says, with the marks, at the head of a sentence. */
const DOUBLE = /^["“][^"“”]{2,400}(?:[,.!?…]["”]|["”],)\s/u;
/** `'It's going to rain,' said` */
const SINGLE = /^['‘][^"“”]{2,400}?[,.!?…]['’]\s/u;

/** The offset behind the words that are quoted in front of whoever says them; 0 if the sentence does not begin so. */
export const behindQuoted = (text: string): number => (DOUBLE.exec(text) ?? SINGLE.exec(text))?.[0].length ?? 0;
