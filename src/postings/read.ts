import { BETWEEN, NAME, nameFor, Reader, ROOT, type Root } from './bytes.ts';

/** What a phrase came to. */
export interface FoundKeys {
  /** Keys of records that hold it, in order: all of them, unless less was wanted or `bytes` stopped the search. */
  readonly keys: readonly number[];
  /** How many records hold it. */
  readonly count: number;
  /** False where the count is an estimate, or where records may be among the keys that do not hold the phrase. */
  readonly exact: boolean;
}

export interface Wanted {
  /** So many keys will do: the count of a phrase of one or two units is known without the others. */
  readonly first?: number;
  /** Bytes of files after which no further ones are read; the first file of each pair always is. */
  readonly bytes?: number;
  /** Only records that begin with the phrase, which has to be of two units or more: of one no places are kept. */
  readonly atStart?: boolean;
  /** So many pairs of a phrase are looked up; where it has more, too many records may be found, and never too few. */
  readonly pairs?: number;
}

/** A part of a phrase: where it begins in it, and the list of the records that hold it. */
interface Part {
  readonly term: string;
  readonly at: number;
  readonly files: readonly number[];
}

/** Places at which something begins in a record, by the record's key. */
type Places = ReadonlyMap<number, readonly number[]>;

const NOWHERE: { readonly total: number; readonly places: Places } = { total: 0, places: new Map() };

/** Units cut into pairs that leave none out; one unit is sought by itself. */
function termsOf(units: readonly string[], most: number): { term: string; at: number }[] {
  const [only, ...others] = units;
  if (only === undefined) return [];
  if (others.length === 0) return [{ term: only, at: 0 }];
  const last = units.length - 2;
  const count = Math.max(1, Math.min(Math.ceil(units.length / 2), most));
  const places = Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : Math.floor((index * last) / (count - 1)),
  );
  return places.map((at) => ({ term: units[at] + BETWEEN + units[at + 1], at }));
}

/** The part of a term's list that a file holds, and how many records its whole list has. */
function listIn(bytes: Uint8Array, sought: string): typeof NOWHERE {
  const file = new Reader(bytes);
  const text = new TextDecoder();
  for (let term = ''; !file.isDone; ) {
    term = term.slice(0, file.number()) + text.decode(file.take(file.number()));
    const total = file.number();
    const body = new Reader(file.take(file.number()));
    if (term === sought) return { total, places: placesIn(body, term.includes(BETWEEN)) };
  }
  return NOWHERE;
}

function placesIn(body: Reader, isPair: boolean): Places {
  const places = new Map<number, number[]>();
  for (let key = 0; !body.isDone; ) {
    const step = body.number();
    key += isPair ? step >> 1 : step;
    const own: number[] = [];
    for (let left = !isPair ? 0 : step & 1 ? body.number() : 1, at = 0; left > 0; left -= 1) {
      at += body.number();
      own.push(at);
    }
    places.set(key, own);
  }
  return places;
}

/** Opens an index. `fetchFile` brings the bytes of a file by its name, and throws where it cannot. */
export async function openIndex(fetchFile: (name: string) => Promise<Uint8Array>) {
  const root = JSON.parse(new TextDecoder().decode(await fetchFile(ROOT))) as Root;
  if (root.format !== 1) throw new Error(`${ROOT}: expected format 1, found ${root.format}`);
  const { starts, from } = root;
  const fetched = new Map<number, Promise<Uint8Array>>();

  /** A file by its number. @throws where it does not arrive, or is not what its name says; the next call asks again */
  function load(file: number): Promise<Uint8Array> {
    const known = fetched.get(file);
    if (known) return known;
    const name = root.names.slice(file * NAME, (file + 1) * NAME);
    const coming = fetchFile(name).then((bytes) => {
      if (nameFor(bytes) !== name) throw new Error(`${name}: its bytes are not those that were written`);
      return bytes;
    });
    fetched.set(file, coming);
    coming.catch(() => fetched.delete(file));
    return coming;
  }

  /** The number of the first file that begins with a term for which `isPast` holds. */
  function firstFile(isPast: (start: string) => boolean): number {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(starts[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Numbers of the files in which the list of a term stands, if there is one. */
  function filesOf(term: string): number[] {
    const own = firstFile((start) => start >= term);
    const end = firstFile((start) => start > term);
    const begin = own < end && from[own] === 0 ? own : Math.max(0, own - 1);
    return Array.from({ length: end - begin }, (_, index) => begin + index);
  }

  async function find(units: readonly string[], wanted: Wanted = {}): Promise<FoundKeys> {
    const { first = Infinity, bytes = Infinity, pairs = Infinity, atStart = false } = wanted;
    const isWhole = pairs >= Math.ceil(units.length / 2);
    const lists = new Map<string, Promise<typeof NOWHERE>>();
    let spent = 0;

    /** The part of a list that a file holds; read once, since several stretches of keys may want it. */
    function read({ term }: Part, file: number): Promise<typeof NOWHERE> {
      const known = lists.get(`${file} ${term}`);
      if (known) return known;
      const list = load(file).then((content) => {
        spent += content.length;
        return listIn(content, term);
      });
      lists.set(`${file} ${term}`, list);
      return list;
    }

    const parts = termsOf(units, pairs).map((part): Part => ({ ...part, files: filesOf(part.term) }));
    const opened = await Promise.all(
      parts.map(async (part) => {
        const [file] = part.files;
        return { part, total: file === undefined ? 0 : (await read(part, file)).total };
      }),
    );
    const [rarest, ...others] = opened.toSorted((a, b) => a.total - b.total);
    if (!rarest || rarest.total === 0) return { keys: [], count: 0, exact: true };

    // Keys are cut where any of the lists goes on in another file: each stretch needs at most one file of each list.
    const begins = (part: Part): number[] => part.files.map((file, at) => (at === 0 ? 0 : (from[file] ?? 0)));
    const cuts = [...new Set(opened.flatMap(({ part }) => begins(part)))].sort((a, b) => a - b);

    /** Places of a part of the phrase from the n-th cut on to the next, counted from where the phrase would begin. */
    async function stretch(part: Part, cut: number): Promise<Map<number, readonly number[]>> {
      const [low = 0, high = Infinity] = [cuts[cut], cuts[cut + 1]];
      const file = part.files[begins(part).findLastIndex((begin) => begin <= low)] ?? 0;
      const { places } = await read(part, file);
      const found = new Map<number, readonly number[]>();
      for (const [key, own] of places) {
        if (key < low || key >= high) continue;
        const started = own.map((place) => place - part.at);
        if (!atStart) found.set(key, started);
        else if (started.includes(0)) found.set(key, [0]);
      }
      return found;
    }

    const findFrom = async (cut: number): Promise<{ seen: number; keys: readonly number[] }> => {
      const places = await stretch(rarest.part, cut);
      const seen = places.size;
      for (const { part } of others) {
        if (places.size === 0) break;
        const there = await stretch(part, cut);
        for (const [key, own] of places) {
          const other = there.get(key);
          const left = own.filter((place) => other?.includes(place));
          if (left.length > 0) places.set(key, left);
          else places.delete(key);
        }
      }
      return { seen, keys: [...places.keys()] };
    };

    const isKnown = others.length === 0 && first < Infinity && !atStart;
    if (!isKnown && bytes === Infinity) {
      const keys = (await Promise.all(cuts.map((_, cut) => findFrom(cut)))).flatMap((found) => found.keys);
      return { keys, count: keys.length, exact: isWhole };
    }
    const keys: number[] = [];
    let seen = 0;
    for (const cut of cuts.keys()) {
      if (isKnown && keys.length >= first)
        return { keys: keys.slice(0, first), count: rarest.total, exact: isWhole };
      if (spent > bytes && seen > 0)
        return { keys, count: Math.round((keys.length * rarest.total) / seen), exact: false };
      const found = await findFrom(cut);
      seen += found.seen;
      keys.push(...found.keys);
    }
    return { keys, count: keys.length, exact: isWhole };
  }

  return { records: root.records, find };
}
