import type { Json } from "./json-schema.ts";

type JsonObject = { readonly [key: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Types a value may have; an empty list says nothing about types. */
const typesOf = (schema: JsonObject): string[] => {
  const branches = [...listOf(schema.anyOf), ...listOf(schema.oneOf)].filter(isObject);
  return [...listOf(schema.type).map(String), ...branches.flatMap(typesOf)].toSorted();
};

const compareProperties = (before: JsonObject, after: JsonObject, at: string, direction: Direction): string[] => {
  const old = isObject(before.properties) ? before.properties : {};
  const now = isObject(after.properties) ? after.properties : {};
  const oldRequired = new Set(listOf(before.required).map(String));
  const nowRequired = new Set(listOf(after.required).map(String));
  const found: string[] = [];
  for (const [name, schema] of Object.entries(old)) {
    const next = now[name];
    if (next === undefined) found.push(`${at}/${name}: removed`);
    else if (isObject(schema) && isObject(next)) found.push(...compare(schema, next, `${at}/${name}`, direction));
    if (direction === "readers" && oldRequired.has(name) && next !== undefined && !nowRequired.has(name))
      found.push(`${at}/${name}: no longer always present`);
  }
  if (direction === "writers")
    for (const name of nowRequired) if (!oldRequired.has(name)) found.push(`${at}/${name}: now required`);
  return found;
};

const compareEnums = (before: JsonObject, after: JsonObject, at: string, direction: Direction): string[] => {
  if (direction === "readers" || !Array.isArray(before.enum)) return []; // readers accept unknown enum values
  const allowed = new Set(listOf(after.enum).map(String));
  return before.enum
    .map(String)
    .filter((value) => !allowed.has(value))
    .map((value) => `${at}: value ${value} no longer accepted`);
};

const compare = (before: JsonObject, after: JsonObject, at: string, direction: Direction): string[] => {
  const oldTypes = typesOf(before);
  const nowTypes = typesOf(after);
  const lost =
    direction === "writers"
      ? oldTypes.filter((type) => !nowTypes.includes(type))
      : nowTypes.filter((type) => !oldTypes.includes(type));
  const found =
    oldTypes.length > 0 && lost.length > 0 ? [`${at}: type was ${oldTypes.join("|")}, is ${nowTypes.join("|")}`] : [];
  if (isObject(before.items) && isObject(after.items))
    found.push(...compare(before.items, after.items, `${at}/[]`, direction));
  const branches = (schema: JsonObject) => [...listOf(schema.anyOf), ...listOf(schema.oneOf)].filter(isObject);
  const nowBranches = branches(after);
  for (const [index, branch] of branches(before).entries()) {
    const next = nowBranches[index];
    if (next === undefined) found.push(`${at}: alternative ${index} removed`);
    else found.push(...compare(branch, next, at, direction));
  }
  return [...found, ...compareEnums(before, after, at, direction), ...compareProperties(before, after, at, direction)];
};

/** Whom a topic's schema binds: `writers` must still be accepted (articles), `readers` must still find what they read. */
export type Direction = "writers" | "readers";

/**
 * What a new schema breaks for those who rely on the old one, a sentence each; empty = compatible. New optional fields
 * and new enum values are compatible by contract; a removed or retyped field is a new topic version.
 */
export const breakingChanges = (before: Json, after: Json, direction: Direction): string[] =>
  isObject(before) && isObject(after) ? compare(before, after, "", direction) : [": not a schema"];
