-- One page of meetings and the position it was read at.
-- KEYS[1] position. ARGV: data prefix, limit, entries to walk at most, bytes at most, highest place, the id to stay below at
-- that place ("" = none), lowest place, marks (terms that each record must name, one behind the other), then groups of terms
-- (one behind the other; a meeting stands under one of each group).
-- Returns {identity, next, generation, entry to continue behind or false, body ...}.
-- Steps downwards through all groups at once: where one has nothing, the others need not look.
local position = position_of(KEYS[1], ARGV[1])
if not position[1] then
  return { false, false, false, false }
end
local _, records, index = keys_of(ARGV[1] .. position[3] .. ":")
local limit, walk_max, bytes_max = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local highest, below_id, lowest, marks = tonumber(ARGV[5]), ARGV[6], tonumber(ARGV[7]), ARGV[8]
local postings = open_postings(index)

local groups = {} -- of the functions that step through their terms
for i = 9, #ARGV do
  local group = {}
  for first = 1, #ARGV[i], TERM do
    group[#group + 1] = postings.open(string.sub(ARGV[i], first, first + TERM - 1))
  end
  groups[#groups + 1] = group
end

-- The highest posting of any term of the group that is not above (place, number).
local function seek(group, place, number)
  local best, held = nil, nil
  for _, step in ipairs(group) do
    local there, which = step(place, number)
    if there and (not best or there > best or (there == best and which > held)) then
      best, held = there, which
    end
  end
  return best, held
end

local LAST_NUMBER = 2 ^ 24 - 1
local place, number = highest, LAST_NUMBER -- where to look next
local walked, last_walked, stop_place = 0, nil, nil
-- The next posting that every group has; nil = there is none, or the walk was long enough. A walk ends between two places, and
-- not at the place of the cursor: the page must end further down than it began.
local function next_match()
  local agreed, i = 0, 0
  while agreed < #groups do
    i = i % #groups + 1
    local there, held = seek(groups[i], place, number)
    if not there or there < lowest or (stop_place and there < stop_place) then
      stop_place = there and there >= lowest and stop_place or nil
      return nil
    end
    agreed = there == place and held == number and agreed + 1 or 1
    place, number, last_walked = there, held, held
    walked = walked + 1
    if walked >= walk_max and not stop_place and (place ~= highest or below_id == "") then
      stop_place = place
    end
  end
  local found_place, found_number = place, number
  number = number - 1
  if number < 0 then
    place, number = place - 1, LAST_NUMBER
  end
  return found_place, found_number
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

-- The meetings of one place, as {id, record}, highest id first: the place holds only the beginning of an id.
local function fetch(place, found)
  local meetings = {}
  for _, number in ipairs(found) do
    local record = redis.call("HGET", records, number_field(number))
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
local bytes, last = 0, nil
-- Puts the meetings of one place on the page; true when it is full.
local function put(here, found)
  for _, meeting in ipairs(fetch(here, found)) do
    if #page - 4 == limit or (#page > 4 and bytes + meeting.head.json_bytes > bytes_max) then
      page[4] = entry_of(last)
      return true
    end
    page[#page + 1] = string.sub(meeting.record, meeting.head.body)
    bytes = bytes + meeting.head.json_bytes
    last = meeting.head
  end
  return false
end

local here, found, is_full = nil, {}, false
repeat
  local there, which = next_match()
  if here and there ~= here then
    is_full = put(here, found)
    found = {}
  end
  here = there
  found[#found + 1] = which
until is_full or not there
if not is_full and stop_place then -- all at that place and above it is done with
  local stop = read_record(redis.call("HGET", records, number_field(last_walked)))
  if last and last.place == stop.place and is_less(last.id, stop.id) then
    stop = last
  end
  page[4] = entry_of(stop)
end
return page
