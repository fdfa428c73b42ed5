-- Applies one batch of meetings: records, indexes and position together, or nothing at all.
-- KEYS[1] position. ARGV: data prefix, identity, from, next, then for each meeting: id, version, entry, terms, json.
-- Returns {1} when applied, else {0, identity, next, generation} of the position it stands at (nil = none).
-- Offsets are compared as text: they are 64 bits wide, and Lua numbers are not.
local position = redis.call("HMGET", KEYS[1], "identity", "next", "generation")
if position[1] ~= ARGV[2] or position[2] ~= ARGV[3] then
  return { 0, position[1], position[2], position[3] }
end
local data = ARGV[1] .. position[3] .. ":"

for first = 5, #ARGV, 5 do
  local version, entry, terms = ARGV[first + 1], ARGV[first + 2], ARGV[first + 3]
  local key = data .. "meeting:" .. ARGV[first]
  local held = redis.call("HMGET", key, "version", "entry", "terms")
  if not held[1] or tonumber(held[1]) <= tonumber(version) then
    if held[2] ~= entry or held[3] ~= terms then
      for term in string.gmatch(held[3] or "", "[^\n]+") do
        redis.call("ZREM", data .. "index:" .. term, held[2])
      end
      for term in string.gmatch(terms, "[^\n]+") do
        redis.call("ZADD", data .. "index:" .. term, 0, entry)
      end
    end
    redis.call("HSET", key, "version", version, "entry", entry, "terms", terms, "json", ARGV[first + 4])
  end
end

redis.call("HSET", KEYS[1], "next", ARGV[4])
return { 1 }
