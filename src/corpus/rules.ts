/**
 * The rules that content is held to, by their slugs: what must hold. A fault names its rule, and docs/rules.md has a
 * paragraph and an example for each.
 */
export const RULES = {
  'file-unread': 'Every file under content/ and seeds/ is read by a reader.',
  'file-missing': 'A file that others speak of is there.',
  'file-text': 'A file is UTF-8 with plain line ends and without a byte order mark, and is not empty.',
  'seed-encoding': 'A seed can be read in the encoding that its document names.',
  'seed-sum': 'A seed is the file that its checksum was taken of.',
  'seed-published': 'A seed whose checksum is in the list of addresses changes only with a correction.',
  'yaml-syntax': 'YAML can be read, and no key stands twice.',
  field: 'Every field is one of the fields of its record, and has a value of the right kind.',
  'mdx-syntax': 'MDX can be read, with its frontmatter between two lines of ---.',
  'clause-element': 'A document consists of <Clause> elements.',
  'clause-id': 'A clause has an id that follows from what is printed, and no other clause has the same.',
  'clause-attribute': 'A clause has only the attributes that there are, with values that there are.',
  'clause-empty': 'A clause has a label, a heading or text.',
  'clause-heading': 'A clause has one heading at most.',
  'clause-table': 'A block of the role table, and no other, is one <Table> of <Row>s of <Cell>s.',
  'mark-element': 'Source text is text and the elements of the vocabulary; Markdown in it is escaped.',
  'mark-attribute': 'An element has its attributes, as plain text of the right kind.',
  'mark-line': 'An element ends on the line on which it begins.',
  fidelity: 'What is printed is the seed without its layout, every character in order, once.',
  'translation-clause': 'A translation has the clauses of its text, in their order.',
  'translation-sentence':
    'A translated clause has as many lines as its text has sentences, a row of a table as many cells.',
  'translation-heading': 'A translated clause has a heading where its text has one.',
  'figure-translation': 'A figure stands in the translation of its sentence.',
  'translation-direction': 'A translation keeps the direction of a figure: more than, nearly, at least.',
  rendering: 'A term is translated as the glossary has it, or a reason is recorded.',
  'rendering-reason': 'A recorded departure from the glossary is one.',
  'revision-count': 'The revision counts no more sentences and headings than there are.',
  'coding-sentence': 'A code is given to a sentence that there is.',
  'coding-missing': 'Once a document is coded, every sentence of it has a code.',
  'coding-looked': 'A document that the first coding has says that its themes were looked for.',
  'coding-word': 'An operative word is printed in its sentence.',
  'coding-code': 'A code is one that the codebook, the themes or the instruments have.',
  'coding-boundary':
    'A type that the codebook asks for wherever a sentence is of some kind is coded in the first coding.',
  'coding-decision': 'A decision gives what the two codings say.',
  'theme-term': 'A sentence that prints a term of a theme is coded with it, or decided otherwise.',
  'id-unknown': 'An id points to a record that there is.',
  'record-unused': 'A record is used by a text.',
  'short-name': 'A reference or event has a short name, or a short title, that no other has.',
  sureness: 'A fact that its text does not state says what it rests on: a page, a copy, a reason.',
  'figure-value': 'A figure has a value that its words print.',
  'figure-direction': 'A figure is marked with the bound and the vagueness that its words print.',
  'figure-relation':
    'A figure restates, or is part of, another that there is and that does not lead back to it.',
  'date-order': 'A document expires or is repealed after it was made.',
  'date-horizon': 'A dated event lies within what its document can know.',
  'reading-count': 'A reading has one syllable for each character.',
  'address-unknown': 'A citation or an example leads to a clause, sentence or heading that is held.',
  'prose-element':
    'Essays and pages are prose with the elements that we give them: no import, expression or HTML.',
  'prose-attribute': 'An element of an essay or page has its attribute, as plain text.',
  'prose-link': 'A link leads to a page of the site, to an id on it, or by https to another site.',
  'prose-claim': 'Every paragraph of an essay cites the words that it rests on.',
  'prose-quotation': 'Words between quotation marks in an essay stand in a clause that its paragraph cites.',
  'silent-word': 'Words that an essay says were sought in vain are printed nowhere in what it is about.',
  'prose-languages': 'An essay or page stands in both languages, and rests on the same words in both.',
  'address-twice': 'No two pages have one address.',
  'permalink-line':
    'A line of the list is an address, a status, a target, a version and a hash, and each address stands once.',
  'permalink-count': 'The list of addresses has as many as it says, since nothing is ever taken off it.',
  'permalink-address':
    'An address on the list, and the target of one that moved or was merged, leads somewhere.',
  'permalink-reason': 'Of an address that is live no more a record says what became of it, when and why.',
} as const satisfies Readonly<Record<string, string>>;

export type Rule = keyof typeof RULES;

/** How a fault is mended, by its rule; of the rules that are not here, each fault says it by itself. */
export const MENDS = {
  'file-text': 'save it so, or take it back from the history',
  'seed-encoding': 'for GB18030 say encoding: gb18030 in the frontmatter',
  'seed-sum': 'put the file back; a seed is never edited',
  'seed-published':
    'put the file back, or say in content/changes.yaml, as a correction of its source page, what is another and why',
  'yaml-syntax': 'correct the syntax; values with “: ” or a leading special character need quotes',
  field: 'CONTRIBUTING.md lists the fields and their values',
  'clause-element': 'put the text into the clause to which it belongs',
  'clause-id': 'take the id from what is printed',
  'clause-attribute': 'take the attribute out',
  'clause-empty': 'write its text, or take it out',
  'clause-heading': 'make it a line of text',
  'clause-table': 'write it as the converter does: rows of cells, and how many of them are heads',
  'mark-element':
    'put a backslash before the character that Markdown reads as a mark, or correct the element',
  'mark-attribute': 'CONTRIBUTING.md lists the elements and their attributes',
  'mark-line': 'a sentence is a line: mark each line by itself',
  'translation-sentence': 'keep the count and order of the Chinese sentences, and of the cells of a table',
  'translation-heading': 'keep headings as the Chinese has them',
  'figure-translation': 'state the figure in the translation, in digits or in words',
  'translation-direction': 'say it in that way, beside the number',
  rendering: 'use the glossary’s rendering, or give the reason under deviations in content/revision.yaml',
  'rendering-reason': 'take the entry out',
  'revision-count': 'correct the count, or the id of the document',
  'coding-sentence': 'correct the id, or take the line out',
  'coding-looked': 'say so under coded in the frontmatter, or take its codes out',
  'coding-word': 'give the words exactly as the sentence prints them',
  'coding-code': 'correct the code, or add it to the file that lists it',
  'coding-boundary': 'code the type, or correct what asks for it',
  'short-name':
    'under short, say in a few words what it is known by or is about, with the year where two are alike',
  sureness: 'give what it rests on, or another level: nothing without an address is verified',
  'theme-term':
    'code it in content/coding/first/, and say so under “coded” in content/coding/terms.yaml, or give there the reason under “left”',
  'figure-value': 'correct the value, or mark the words that hold it',
  'figure-direction': 'correct the attributes, or let the mark hold the word that says it',
  'figure-relation': 'correct same-as or part-of, or take it out',
  'date-order': 'correct one of the dates',
  'date-horizon': 'correct the date in content/events.yaml, or make the event a plan or a deadline',
  'reading-count': 'give each character its reading',
  'prose-attribute': 'CONTRIBUTING.md lists the elements of essays and pages',
  'prose-link': 'correct the link; pages of this site are given without base path and language',
  'prose-claim': 'add <Ref to="…" />, or end the paragraph with a colon and let <Quote of="…" /> follow',
  'prose-quotation': 'quote by <Quote of="…" />, correct the words, or cite the clause that prints them',
  'silent-word': 'take the word out, or say what the text does say',
  'address-twice': 'rename one of the two',
  'permalink-line': 'put the line back as it was; nothing is ever taken off the list',
  'permalink-count':
    'find the line that was taken off, or correct the count of one that was put in; npm run permalinks does both',
  'permalink-address':
    'an address once published is kept: say in content/changes.yaml what became of it; npm run permalinks then puts it on the list',
  'permalink-reason':
    'write the record, or correct its addresses; npm run permalinks then puts it on the list',
} as const satisfies Readonly<Partial<Record<Rule, string>>>;

/** A rule whose faults are mostly mended in one way. */
export type Mended = keyof typeof MENDS;
