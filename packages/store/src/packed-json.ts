/**
 * JSON without what repeats: an array of objects of one shape is written as columns, and each 32-digit hexadecimal id stands
 * once, as bytes, in a table of its own. Knows nothing of what the values mean, so that any JSON comes back as it was.
 *
 * In the written form a text that begins with "~" is not the data's: "~4" is the fifth id, ["~i", 4, 0] an array of ids,
 * ["~c", ["a", "b"], [...], [...]] a list of objects by columns. Texts of the data that begin with it get another in front.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

export interface PackedJson {
  readonly json: string;
  /** ID_BYTES each, in the order in which the JSON names them first. */
  readonly ids: Buffer;
}

const ID = /^[0-9a-f]{32}$/; // "670a0b3def13fcc879af7edcb1bb0051", not "670A0B3D"
export const ID_BYTES = 16;
const ID_DIGITS = 2 * ID_BYTES;
const MARK = "~";
const MARK_CODE = MARK.charCodeAt(0);
const IDS = "~i";
const COLUMNS = "~c";

const isId = (value: Json): boolean => typeof value === "string" && value.length === ID_DIGITS && ID.test(value);
const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isArray(value);

/** The keys that all of them have, in one order, with values; null when they differ or cannot be assigned to. */
const sharedKeys = (list: readonly JsonObject[]): string[] | null => {
  const keys = Object.keys(list[0] ?? {});
  if (keys.length === 0 || keys.includes("__proto__")) return null;
  const isAlike = (one: JsonObject): boolean => {
    const own = Object.keys(one);
    return own.length === keys.length && keys.every((key, index) => own[index] === key && one[key] !== undefined);
  };
  return list.every(isAlike) ? keys : null;
};

const createIdTable = () => {
  const numbers = new Map<string, number>();
  return {
    numberOf(id: string): number {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, numbers.size);
      return numbers.size - 1;
    },
    bytes: () => Buffer.from([...numbers.keys()].join(""), "hex"),
  };
};

export const packJson = (value: Json): PackedJson => {
  const table = createIdTable();
  const packArray = (list: readonly Json[]): Json => {
    if (list.length === 0) return list;
    if (list.every(isId)) return [IDS, ...(list as readonly string[]).map((id) => table.numberOf(id))];
    if (list.length > 1 && list.every(isObject)) {
      const keys = sharedKeys(list);
      if (keys !== null) return [COLUMNS, keys, ...keys.map((key) => packArray(list.map((one) => one[key] as Json)))];
    }
    return list.map(pack);
  };
  const pack = (one: Json): Json => {
    if (typeof one === "string") {
      if (isId(one)) return MARK + table.numberOf(one);
      return one.startsWith(MARK) ? MARK + one : one;
    }
    if (isArray(one)) return packArray(one);
    return isObject(one) ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, pack(inner)])) : one;
  };
  const packed = pack(value);
  return { json: JSON.stringify(packed), ids: table.bytes() };
};

/** The value that was packed. @throws SyntaxError on what is not JSON; what packJson did not write gives some other value. */
export const unpackJson = ({ json, ids }: PackedJson): Json => {
  const digits = ids.toString("hex");
  const idAt = (number: number): string => digits.slice(number * ID_DIGITS, (number + 1) * ID_DIGITS);
  const unpackText = (text: string): string => {
    if (text.charCodeAt(0) !== MARK_CODE) return text;
    return text.charCodeAt(1) === MARK_CODE ? text.slice(1) : idAt(Number(text.slice(1)));
  };
  const unpackColumns = (list: readonly Json[]): Json[] => {
    const keys = list[1] as readonly string[];
    const columns = list.slice(2).map((column) => unpackArray(column as Json[]));
    return (columns[0] ?? []).map((_, row) => {
      const one: Record<string, Json> = {};
      for (let column = 0; column < columns.length; column += 1)
        one[keys[column] as string] = columns[column]?.[row] as Json;
      return one;
    });
  };
  const unpackArray = (list: Json[]): Json[] => {
    if (list[0] === IDS) return list.slice(1).map((number) => idAt(Number(number)));
    if (list[0] === COLUMNS) return unpackColumns(list);
    for (let index = 0; index < list.length; index += 1) list[index] = unpack(list[index] as Json);
    return list;
  };
  /** What was parsed is ours, so it is changed in its place: most of it is as it shall be. */
  const unpack = (one: Json): Json => {
    if (typeof one === "string") return unpackText(one);
    if (typeof one !== "object" || one === null) return one;
    if (isArray(one)) return unpackArray(one as Json[]);
    for (const [key, inner] of Object.entries(one)) {
      const value = unpack(inner);
      if (value !== inner) Object.defineProperty(one, key, { value }); // an assignment to "__proto__" would do something else
    }
    return one;
  };
  return unpack(JSON.parse(json) as Json);
};
