-- Where each term's meetings are, in one hash. A posting is POSTING bytes: the meeting's place in the order of lists (its day
-- and the beginning of its id, 7 bytes) and its number (3 bytes). A term's postings lie in ascending order in the field of its
-- name. Above LEAF bytes they lie in several leaves, and that field is a directory: a zero byte, then the lowest posting of
-- each leaf; a leaf's field is the term and its lowest posting. Written with the scripts that use it as one text.
local POSTING = 10
local LEAF = 128 * POSTING -- a leaf is written anew for each new posting, so it must be short
local LOWEST = string.rep("\0", POSTING)

-- `key` is a hash; `fields` remembers what was read and written; nothing is written before `flush`.
local function open_postings(key)
  local fields, changed = {}, {}

  local function read(field)
    local value = fields[field]
    if value == nil then
      value = redis.call("HGET", key, field) or ""
      fields[field] = value
    end
    return value
  end
  local function write(field, value)
    fields[field] = value
    changed[field] = true
  end

  local function count_in(list, first)
    return (#list - first + 1) / POSTING
  end
  -- How many postings of the list, which begins at byte `first`, are not above (place, number); between `low` and `high`.
  local function rank(list, first, place, number, low, high)
    low, high = low or 0, high or count_in(list, first)
    while low < high do
      local middle = math.floor((low + high) / 2)
      local there, held = struct.unpack(">I7I3", list, first + middle * POSTING)
      if there < place or (there == place and held <= number) then
        low = middle + 1
      else
        high = middle
      end
    end
    return low
  end
  local function is_directory(list)
    return #list % POSTING == 1
  end
  local function leaf_field(term, directory, nth)
    return term .. string.sub(directory, 2 + (nth - 1) * POSTING, 1 + nth * POSTING)
  end
  -- The field in which (place, number) lies or would lie, and its number in the directory (nil = there is none).
  local function find(term, place, number)
    local root = read(term)
    if not is_directory(root) then
      return term, nil
    end
    local nth = rank(root, 2, place, number) -- the first leaf begins at LOWEST, so there is always one
    return leaf_field(term, root, nth), nth
  end

  local postings = {}

  -- The list in which (place, number) lies or would lie, its field and number in the directory, how many postings of it are not
  -- above, and whether the last of those is the one.
  local function locate(term, place, number)
    local field, nth = find(term, place, number)
    local list = read(field)
    local at = rank(list, 1, place, number)
    if at == 0 then
      return list, field, nth, 0, false
    end
    local there, held = struct.unpack(">I7I3", list, 1 + (at - 1) * POSTING)
    return list, field, nth, at, there == place and held == number
  end

  local function split(term, field, nth, list, at)
    local root = read(term)
    local half = math.floor(count_in(list, 1) / 2)
    if at == count_in(list, 1) - 1 then
      half = at -- days mostly come in order: what was full stays full
    end
    local left, right = string.sub(list, 1, half * POSTING), string.sub(list, half * POSTING + 1)
    local lowest = string.sub(right, 1, POSTING)
    if nth == nil then
      write(term .. LOWEST, left)
      write(term, "\0" .. LOWEST .. lowest)
    else
      write(field, left)
      write(term, string.sub(root, 1, 1 + nth * POSTING) .. lowest .. string.sub(root, 2 + nth * POSTING))
    end
    write(term .. lowest, right)
  end

  function postings.add(term, place, number)
    local list, field, nth, at, is_there = locate(term, place, number)
    if is_there then
      return
    end
    list = string.sub(list, 1, at * POSTING) .. struct.pack(">I7I3", place, number) .. string.sub(list, 1 + at * POSTING)
    if #list > LEAF then
      split(term, field, nth, list, at)
    else
      write(field, list)
    end
  end

  function postings.remove(term, place, number)
    local list, field, _, at, is_there = locate(term, place, number)
    if not is_there then
      return
    end
    write(field, string.sub(list, 1, (at - 1) * POSTING) .. string.sub(list, 1 + at * POSTING))
  end

  -- Steps downwards through a term's postings: `seek` gives the highest that is not above (place, number), nil when there is
  -- none. What is asked must go down. Mostly it is near, so the search doubles its steps from where it stood.
  function postings.open(term)
    local list, at, nth, _ = nil, 0, nil, nil
    local function load(place, number)
      list, _, nth, at = locate(term, place, number)
      while at == 0 and nth and nth > 1 do
        nth = nth - 1
        list = read(leaf_field(term, read(term), nth))
        at = count_in(list, 1)
      end
    end
    local function is_above(which, place, number)
      local there, held = struct.unpack(">I7I3", list, 1 + (which - 1) * POSTING)
      return there > place or (there == place and held > number)
    end
    return function(place, number)
      if list == nil then
        load(place, number)
      elseif at > 0 and is_above(at, place, number) then
        local low, high, step = at - 1, at, 1
        while low > 0 and is_above(low, place, number) do
          high = low
          low = low - step
          step = step * 2
        end
        at = rank(list, 1, place, number, math.max(low, 0), high - 1)
        if at == 0 then
          load(place, number)
        end
      end
      if at > 0 then
        return struct.unpack(">I7I3", list, 1 + (at - 1) * POSTING)
      end
    end
  end

  function postings.flush()
    for field in pairs(changed) do
      local value = fields[field]
      if value == "" and #field == TERM then
        redis.call("HDEL", key, field)
      else
        redis.call("HSET", key, field, value)
      end
    end
  end

  return postings
end
