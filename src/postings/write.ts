import { BETWEEN, nameFor, ROOT, type Root, Writer } from './bytes.ts';

export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * About how large a file may grow, in bytes. Smaller files waste less of a list that is sought and make the root
 * longer: at eighteen million characters it has about two thousand names.
 */
const FILE = 28_000;

/** Numbers from 0 that are as many as wanted. */
function grown(numbers: Uint32Array, length: number) {
  if (length <= numbers.length) return numbers;
  const larger = new Uint32Array(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** Places in the order of what stands there (below `kinds`); equals keep the order in which they were given. */
function sorted(places: Uint32Array, standing: Uint32Array, kinds: number): Uint32Array {
  const starts = new Uint32Array(kinds + 1);
  for (const kind of standing) starts[kind + 1] = (starts[kind + 1] ?? 0) + 1;
  for (let kind = 1; kind <= kinds; kind += 1) starts[kind] = (starts[kind] ?? 0) + (starts[kind - 1] ?? 0);
  const order = new Uint32Array(places.length);
  for (const place of places) {
    const kind = standing[place] ?? 0;
    const at = starts[kind] ?? 0;
    order[at] = place;
    starts[kind] = at + 1;
  }
  return order;
}

/** Runs of places at which the same stands. */
function* runs(order: Uint32Array, standing: Uint32Array): Generator<{ kind: number; run: Uint32Array }> {
  for (let from = 0, to = 0; from < order.length; from = to) {
    const kind = standing[order[from] ?? 0] ?? 0;
    while (to < order.length && standing[order[to] ?? 0] === kind) to += 1;
    yield { kind, run: order.subarray(from, to) };
  }
}

/** Cuts lists into files, and keeps what the root has to say of them. */
class Files {
  readonly #out = new Writer();
  readonly #body = new Writer();
  #last = '';
  #root: { names: string[]; starts: string[]; from: number[] } = { names: [], starts: [], from: [] };

  /**
   * One list: the records in which a term stands, each with the places of the term in it, if it has any to tell.
   *
   * @param run places in the row of all units, in order; `owner` gives the record of a place, `start` its first place.
   */
  *list(
    term: string,
    run: Uint32Array,
    { owner, start }: { readonly owner: Uint32Array; readonly start: readonly number[] },
  ): Generator<IndexFile> {
    const isPair = term.includes(BETWEEN);
    let total = 0;
    let before = -1;
    for (const place of run) {
      const key = owner[place] ?? 0;
      if (key !== before) total += 1;
      before = key;
    }
    // What would be cut in two begins a file of its own, unless that leaves the one before it small.
    if (this.#out.length > FILE / 2 && this.#out.length + 2 * run.length > FILE) yield this.#close();
    this.#begin(term, 0);
    let last = 0;
    for (let from = 0, to = 0; from < run.length; from = to) {
      const key = owner[run[from] ?? 0] ?? 0;
      while (to < run.length && owner[run[to] ?? 0] === key) to += 1;
      if (this.#body.length > 0 && this.#out.length + this.#body.length > FILE) {
        this.#segment(term, total);
        yield this.#close();
        this.#begin(term, key);
        last = 0;
      }
      const count = to - from;
      if (!isPair) this.#body.number(key - last);
      else {
        this.#body.number(2 * (key - last) + (count > 1 ? 1 : 0));
        if (count > 1) this.#body.number(count);
        let at = start[key] ?? 0;
        for (const place of run.subarray(from, to)) {
          this.#body.number(place - at);
          at = place;
        }
      }
      last = key;
    }
    this.#segment(term, total);
  }

  /** The last file of lists, and the root. */
  *end(records: number): Generator<IndexFile> {
    if (this.#out.length > 0) yield this.#close();
    const { names, starts, from } = this.#root;
    if (new Set(names).size < names.length) throw new Error('two files of the index have one name');
    const root: Root = { format: 1, records, names: names.join(''), starts, from };
    yield { name: ROOT, bytes: new TextEncoder().encode(JSON.stringify(root)) };
  }

  #begin(term: string, from: number): void {
    if (this.#out.length > 0) return;
    this.#root.starts.push(term);
    this.#root.from.push(from);
    this.#last = '';
  }

  /** A term, without its first unit where the term before has the same, and its part of a list. */
  #segment(term: string, total: number): void {
    const first = term.slice(0, term.indexOf(BETWEEN) + 1);
    const shared = this.#last.startsWith(first) ? first.length : 0;
    const rest = new TextEncoder().encode(term.slice(shared));
    this.#out.number(shared);
    this.#out.number(rest.length);
    this.#out.bytes(rest);
    this.#out.number(total);
    this.#out.number(this.#body.length);
    this.#out.bytes(this.#body.take());
    this.#last = term;
  }

  #close(): IndexFile {
    const bytes = this.#out.take();
    const name = nameFor(bytes);
    this.#root.names.push(name);
    return { name, bytes };
  }
}

/** Makes an index: give it the records in the order of their keys, then take its files. */
export function indexWriter() {
  const ids = new Map<string, number>();
  let row: Uint32Array = new Uint32Array(1 << 16);
  let length = 0;
  /** The place of each record's first unit. */
  const start: number[] = [];

  return {
    /** A record: its units in order. @throws where a unit holds U+0000 */
    add(units: Iterable<string>): void {
      start.push(length);
      for (const unit of units) {
        const id = ids.get(unit) ?? ids.size;
        if (id === ids.size) {
          if (unit === '' || unit.includes(BETWEEN))
            throw new Error(`expected a unit, found ${JSON.stringify(unit)}`);
          ids.set(unit, id);
        }
        row = grown(row, length + 1);
        row[length++] = id;
      }
    },

    /** The files of the index, the root last. The same records give the same bytes. */
    *files(): Generator<IndexFile> {
      const units = [...ids.keys()].sort();
      const rank = new Uint32Array(units.length);
      for (const [at, unit] of units.entries()) rank[ids.get(unit) ?? 0] = at;
      const none = units.length;

      const [first, second, owner] = [row.slice(0, length), new Uint32Array(length), new Uint32Array(length)];
      for (const [key, from] of start.entries()) owner.fill(key, from, start[key + 1] ?? length);
      for (let at = 0; at < length; at += 1) first[at] = rank[first[at] ?? 0] ?? 0;
      for (let at = 0; at < length; at += 1)
        second[at] = owner[at] === owner[at + 1] ? (first[at + 1] ?? none) : none;

      const all = new Uint32Array(length);
      for (let at = 0; at < length; at += 1) all[at] = at;
      const pairs = sorted(sorted(all, second, none + 1), first, none);
      const files = new Files();
      let done = 0;
      for (const { kind, run } of runs(sorted(all, first, none), first)) {
        const unit = units[kind] ?? '';
        yield* files.list(unit, run, { owner, start });
        for (const pair of runs(pairs.subarray(done, done + run.length), second))
          if (pair.kind !== none)
            yield* files.list(unit + BETWEEN + units[pair.kind], pair.run, { owner, start });
        done += run.length;
      }
      yield* files.end(start.length);
    },
  };
}
