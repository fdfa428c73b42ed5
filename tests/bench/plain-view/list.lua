-- One page of meetings and the position it was read at.
-- KEYS[1] position. ARGV: data prefix, limit, entries to walk at most, bytes at most, below, least, then the terms.
-- Returns {identity, next, generation, entry to continue behind or false, json ...}.
-- Walks the smallest of the indexes downwards and looks each entry up in the others.
local STEP = 100 -- entries fetched at a time: a page is usually found in the first step
local position = redis.call("HMGET", KEYS[1], "identity", "next", "generation")
if not position[1] then
  return { false, false, false, false }
end
local data = ARGV[1] .. position[3] .. ":"
local limit, walk_max, bytes_max = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local below, least = ARGV[5], ARGV[6]

local indexes, smallest, size = {}, 1, nil
for i = 7, #ARGV do
  local index = data .. "index:" .. ARGV[i]
  local count = redis.call("ZCARD", index)
  indexes[#indexes + 1] = index
  if size == nil or count < size then
    smallest, size = #indexes, count
  end
end

local function in_all(entry)
  for i, index in ipairs(indexes) do
    if i ~= smallest and not redis.call("ZSCORE", index, entry) then
      return false
    end
  end
  return true
end

local page = { position[1], position[2], position[3], false }
local walked, bytes, last_walked, last_found = 0, 0, nil, nil
while true do
  local step = redis.call("ZREVRANGEBYLEX", indexes[smallest], below, least, "LIMIT", 0, STEP)
  for _, entry in ipairs(step) do
    if walked == walk_max then
      page[4] = last_walked
      return page
    end
    if in_all(entry) then
      local json = redis.call("HGET", data .. "meeting:" .. string.sub(entry, 10), "json")
      if not json then -- evicted or deleted by hand: half a view is none, and without a position it is rebuilt
        redis.call("DEL", KEYS[1])
        return { false, false, false, false }
      end
      if #page - 4 == limit or (#page > 4 and bytes + #json > bytes_max) then
        page[4] = last_found
        return page
      end
      page[#page + 1] = json
      bytes = bytes + #json
      last_found = entry
    end
    walked = walked + 1
    last_walked = entry
  end
  if #step < STEP then
    return page
  end
  below = "(" .. last_walked
end
