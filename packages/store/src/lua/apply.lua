-- Applies one batch of meetings: records, indexes and position together, or nothing at all.
-- KEYS[1] position. ARGV: data prefix, identity, from, next, then the record of each meeting.
-- Returns {1} when applied, else {0, identity, next, generation} of the position it stands at (nil = none).
-- Offsets are compared as text: they are 64 bits wide, and Lua numbers are not.
local position = position_of(KEYS[1], ARGV[1])
if position[1] ~= ARGV[2] or position[2] ~= ARGV[3] then
  return { 0, position[1], position[2], position[3] }
end
local numbers, records, index = keys_of(ARGV[1] .. position[3] .. ":")
local postings = open_postings(index)
local count = tonumber(position[4]) -- numbers are never given back, so the next one is free
if count + #ARGV > 2 ^ 24 then
  return redis.error_reply("a view holds at most 16,777,216 meetings")
end

local function repost(change, terms, other, is_same_place, place, number)
  for first = 1, #terms, TERM do
    local term = string.sub(terms, first, first + TERM - 1)
    if not (is_same_place and has_term(other, term)) then
      change(term, place, number)
    end
  end
end

for i = 5, #ARGV do
  local now = read_record(ARGV[i])
  local number = tonumber(redis.call("HGET", numbers, now.id) or nil)
  local held = number and redis.call("HGET", records, number_field(number))
  local before = held and read_record(held) or { version = 0, place = now.place, posted = "" }
  if before.version <= now.version then
    if not number then
      number = count
      count = count + 1
      redis.call("HSET", numbers, now.id, number)
    end
    local is_same_place = before.place == now.place
    repost(postings.remove, before.posted, now.posted, is_same_place, before.place, number)
    repost(postings.add, now.posted, before.posted, is_same_place, now.place, number)
    redis.call("HSET", records, number_field(number), ARGV[i])
  end
end

postings.flush()
redis.call("HSET", KEYS[1], "next", ARGV[4], "count", count)
return { 1 }
