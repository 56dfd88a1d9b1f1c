import type { APIRoute } from 'astro';
import { archive } from '../../export/archive.ts';
import { ARCHIVE_FILE } from '../../export/files.ts';
import { dataContext } from './_context.ts';
import { fileResponse } from './_response.ts';

/** Everything as one archive. */
export const GET: APIRoute = async () => fileResponse(ARCHIVE_FILE, archive(await dataContext()));
