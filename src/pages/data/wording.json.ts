import type { APIRoute } from 'astro';
import { siteConcordance } from '../../compare/site.ts';
import { wordingData } from '../../compare/wording-data.ts';
import { toJson } from '../../export/json.ts';
import { fileResponse } from './_response.ts';

/** The concordance of shared wording. */
export const GET: APIRoute = async () =>
  fileResponse('wording.json', toJson(wordingData(await siteConcordance())));
