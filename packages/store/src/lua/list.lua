-- One page of meetings and the position it was read at.
-- KEYS[1] position. ARGV: data prefix, limit, entries to walk at most, bytes at most, highest place, the id to stay below at
-- that place ("" = none), lowest place, marks (terms that each record must name, one behind the other), then groups of terms
-- (one behind the other; a meeting stands under one of each group).
-- Returns {identity, next, generation, entry to continue behind or false, body ...}.
-- Walks the smallest of the groups downwards and looks each posting up in the others.
local position = redis.call("HMGET", KEYS[1], "identity", "next", "generation")
if not position[1] then
  return { false, false, false, false }
end
local _, records, index = keys_of(ARGV[1] .. position[3] .. ":")
local limit, walk_max, bytes_max = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local highest, below_id, lowest, marks = tonumber(ARGV[5]), ARGV[6], tonumber(ARGV[7]), ARGV[8]
local postings = open_postings(index)

local groups, smallest, least = {}, 1, nil
for i = 9, #ARGV do
  local group, size = {}, 0
  for first = 1, #ARGV[i], TERM do
    local term = string.sub(ARGV[i], first, first + TERM - 1)
    group[#group + 1] = term
    size = size + postings.size(term)
  end
  groups[#groups + 1] = group
  if least == nil or size < least then
    smallest, least = #groups, size
  end
end

local function in_all(place, number)
  for i, group in ipairs(groups) do
    local found = i == smallest
    for j = 1, found and 0 or #group do
      found = found or postings.has(group[j], place, number)
    end
    if not found then
      return false
    end
  end
  return true
end

-- The next posting of any term of the smallest group, downwards, each once.
local heads = {}
for _, term in ipairs(groups[smallest]) do
  local step = postings.downwards(term, highest)
  local place, number = step()
  heads[#heads + 1] = { step = step, place = place, number = number }
end
local function next_posting()
  local place, number = nil, nil
  for _, head in ipairs(heads) do
    if head.place and (not place or head.place > place or (head.place == place and head.number > number)) then
      place, number = head.place, head.number
    end
  end
  for _, head in ipairs(heads) do
    if place and head.place == place and head.number == number then
      head.place, head.number = head.step()
    end
  end
  if place and place >= lowest then
    return place, number
  end
end

-- Bytes are compared one by one: `<` asks the server's locale.
local function is_less(a, b)
  for i = 1, math.min(#a, #b) do
    local x, y = string.byte(a, i), string.byte(b, i)
    if x ~= y then
      return x < y
    end
  end
  return #a < #b
end

local is_broken = false
-- The meetings of one place, as {id, record}, highest id first: the place holds only the beginning of an id.
local function fetch(place, found)
  local meetings = {}
  for _, number in ipairs(found) do
    local record = redis.call("HGET", records, number_field(number))
    if not record then -- deleted by hand: half a view is none, and without a position it is rebuilt
      is_broken = true
      return {}
    end
    local head = read_record(record)
    local is_wanted = not (place == highest and below_id ~= "" and not is_less(head.id, below_id))
    for first = 1, #marks, TERM do
      is_wanted = is_wanted and has_term(head.marks, string.sub(marks, first, first + TERM - 1))
    end
    if is_wanted then
      meetings[#meetings + 1] = { head = head, record = record }
    end
  end
  table.sort(meetings, function(a, b)
    return is_less(b.head.id, a.head.id)
  end)
  return meetings
end
local function entry_of(head)
  return string.format("%08.0f:%s", math.floor(head.place / 2 ^ 24), head.id)
end

local page = { position[1], position[2], position[3], false }
local walked, bytes, last = 0, 0, nil
local place, number = next_posting()
while place and not is_broken do
  local here, found, all = place, {}, {}
  while place == here do
    all[#all + 1] = number
    if in_all(place, number) then
      found[#found + 1] = number
    end
    walked = walked + 1
    place, number = next_posting()
  end
  for _, meeting in ipairs(fetch(here, found)) do
    if #page - 4 == limit or (#page > 4 and bytes + meeting.head.json_bytes > bytes_max) then
      page[4] = entry_of(last)
      return page
    end
    page[#page + 1] = string.sub(meeting.record, meeting.head.body)
    bytes = bytes + meeting.head.json_bytes
    last = meeting.head
  end
  -- Not at the place of the cursor: the page must end further down than it began.
  if place and walked >= walk_max and (here ~= highest or below_id == "") then
    local lowest_here = read_record(redis.call("HGET", records, number_field(all[1])))
    for i = 2, #all do
      local head = read_record(redis.call("HGET", records, number_field(all[i])))
      if is_less(head.id, lowest_here.id) then
        lowest_here = head
      end
    end
    page[4] = entry_of(lowest_here)
    return page
  end
end
if is_broken then
  redis.call("DEL", KEYS[1])
  return { false, false, false, false }
end
return page
