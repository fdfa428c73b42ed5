// Prepends meetings as they change. The page is complete without it.
const list = document.getElementById("meetings");
const note = document.getElementById("live");
const ROWS_MAX = 200; // a page left open for a week must not grow without end

const show = async (meetingId) => {
  const response = await fetch(`/meetings/${encodeURIComponent(meetingId)}/row`);
  if (!response.ok) return;
  const row = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("article");
  if (row === null) return;
  const old = document.getElementById(row.id);
  if (old !== null && Number(old.dataset.version) > Number(row.dataset.version)) return;
  old?.remove();
  document.getElementById("empty")?.remove();
  row.classList.add("new");
  list.prepend(row);
  while (list.children.length > ROWS_MAX) list.lastElementChild.remove();
};

const remove = (meetingId) => document.getElementById(`m-${meetingId}`)?.remove();

if (list !== null && list.dataset.stream !== undefined) {
  const stream = new EventSource(list.dataset.stream);
  let waiting = Promise.resolve(); // one after the other, so that the newest ends on top
  const receive = (event) => {
    const change = JSON.parse(event.data);
    const act = change.meeting.retraction === null ? show : remove;
    waiting = waiting.then(() => act(change.meetingId)).catch((error) => console.warn("a change was not shown", error));
  };
  for (const type of ["created", "updated", "merged", "split", "retracted"]) stream.addEventListener(type, receive);
  stream.addEventListener("gap", () => location.reload());
  stream.addEventListener("open", () => {
    note.hidden = false;
    note.textContent = "live";
  });
  stream.addEventListener("error", () => {
    note.textContent = "connecting again …";
  });
}
