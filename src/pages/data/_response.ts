/** Media types by the end of a file’s name; a server of static files has its own. */
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml',
  ris: 'application/x-research-info-systems; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  zip: 'application/zip',
};

export function fileResponse(name: string, body: string | Uint8Array<ArrayBuffer>): Response {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response(body, { headers: { 'Content-Type': type } });
}
