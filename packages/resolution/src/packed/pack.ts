import { createDictionary, type Dictionary, HEX } from "./dictionary.ts";
import { createWriter, DOUBLE_BYTES, double, doubleBytes } from "./writer.ts";

/** JSON, and `undefined` where an object has a key without a value. */
type Value = unknown;

/** A value as a text of one byte a character: nothing in it for the collector to follow, and about a sixth of what it takes as objects. */
export interface Packer {
  pack(value: Value): string;
  /** The value that was packed, its keys in their order. @param text from `pack` of the same packer. */
  unpack(text: string): Value;
}

const TAGS = {
  null: 0,
  undefined: 1,
  false: 2,
  true: 3,
  natural: 4,
  number: 5,
  word: 6,
  again: 7,
  hex: 8,
  latin: 9,
  text: 10,
  list: 11,
  object: 12,
} as const;

const isLatin = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 255) return false;
  return true;
};

const createPack = ({ numberOf, shapeOf }: Dictionary) => {
  const to = createWriter();
  const tagged = (tag: number, value: number): void => {
    to.byte(tag);
    to.natural(value);
  };
  const text = (value: string, seen: Map<string, number>): void => {
    const word = numberOf(value);
    if (word !== undefined) return tagged(TAGS.word, word);
    const before = seen.get(value);
    if (before !== undefined) return tagged(TAGS.again, before);
    seen.set(value, seen.size);
    if (HEX.test(value)) {
      tagged(TAGS.hex, value.length / 2);
      return to.encoded(value, "hex", value.length / 2);
    }
    const latin = isLatin(value);
    tagged(latin ? TAGS.latin : TAGS.text, value.length);
    to.encoded(value, latin ? "latin1" : "utf16le", latin ? value.length : 2 * value.length);
  };
  const number = (value: number): void => {
    if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) return tagged(TAGS.natural, value);
    to.byte(TAGS.number);
    to.number(value);
  };
  const write = (value: Value, seen: Map<string, number>): void => {
    if (typeof value === "string") return text(value, seen);
    if (typeof value === "number") return number(value);
    if (value === null) return to.byte(TAGS.null);
    if (value === undefined) return to.byte(TAGS.undefined);
    if (typeof value === "boolean") return to.byte(value ? TAGS.true : TAGS.false);
    if (Array.isArray(value)) {
      tagged(TAGS.list, value.length);
      for (const item of value) write(item, seen);
      return;
    }
    const keys = Object.keys(value);
    tagged(TAGS.object, shapeOf(keys));
    for (const item of Object.values(value)) write(item, seen);
  };
  return (value: Value): string => {
    write(value, new Map());
    return to.take();
  };
};

const createUnpack = ({ words, shapes }: Dictionary) => {
  return (packed: string): Value => {
    let at = 0;
    const seen: string[] = [];
    const natural = (): number => {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const part = packed.charCodeAt(at++);
        if (part < 128) return value + part * scale;
        value += (part - 128) * scale;
      }
    };
    const raw = (length: number): string => packed.slice(at, (at += length));
    const remember = (text: string): string => {
      seen.push(text);
      return text;
    };
    const object = (keys: readonly string[]): Value => {
      const value: Record<string, Value> = {};
      for (const key of keys) {
        if (key === "__proto__")
          Object.defineProperty(value, key, { value: read(), ...OWN }); // an assignment would do something else
        else value[key] = read();
      }
      return value;
    };
    const read = (): Value => {
      switch (packed.charCodeAt(at++)) {
        case TAGS.null:
          return null;
        case TAGS.undefined:
          return undefined;
        case TAGS.false:
          return false;
        case TAGS.true:
          return true;
        case TAGS.natural:
          return natural();
        case TAGS.number:
          for (let index = 0; index < DOUBLE_BYTES; index++) doubleBytes[index] = packed.charCodeAt(at++);
          return double[0];
        case TAGS.word:
          return words[natural()];
        case TAGS.again:
          return seen[natural()];
        case TAGS.hex:
          return remember(Buffer.from(raw(natural()), "latin1").toString("hex"));
        case TAGS.latin:
          return remember(raw(natural()));
        case TAGS.text:
          return remember(Buffer.from(raw(2 * natural()), "latin1").toString("utf16le"));
        case TAGS.list:
          return Array.from({ length: natural() }, read);
        default:
          return object(shapes[natural()] ?? []);
      }
    };
    return read();
  };
};

const OWN = { enumerable: true, configurable: true, writable: true } as const;

/**
 * A text that stands twice in a value is written once, and what values have in common stands in one dictionary for all. The
 * dictionary only grows, up to a limit, so that what was packed stays readable.
 */
export const createPacker = (): Packer => {
  const dictionary = createDictionary();
  return { pack: createPack(dictionary), unpack: createUnpack(dictionary) };
};
