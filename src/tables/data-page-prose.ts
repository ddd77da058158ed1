// The parts of docs/data.md that no table tells.

export const INTRODUCTION = `
<!-- Generated from src/tables by \`npm run generate\`; do not edit. -->

# The datasets

\`newsmill extract\` writes six tables, each as CSV and as JSON Lines (and as JSON, with \`--format\`). Every table is
written, even an empty one. Beside them stand \`datapackage.json\`, which tells programs the types and keys of the
columns ([Data Package](https://datapackage.org) version 2; JSON files without rows are not in it), and \`run.json\`, which
tells how the dataset was made. The JSON Schema of each table is in [schemas/](../schemas).

| file | one row per |
| --- | --- |
| \`articles\` | article |
| \`entities\` | person, organisation, place, date, amount, ... in an article |
| \`mentions\` | place in the text that mentions an entity |
| \`quotes\` | attribution: somebody is said to say or think something |
| \`claims\` | asserted clause |
| \`errors\` | file or article that could not be processed, or only in part |

Rows are in the order of the articles, and within an article in the order of the text.

## Offsets

\`start\` and \`end\` count Unicode code points in the \`text\` of \`articles.jsonl\`; \`start\` is the first, \`end\` the one
after the last. Python counts the same way:

\`\`\`python
import json
texts = {row["article_id"]: row["text"] for row in map(json.loads, open("output/articles.jsonl", encoding="utf-8"))}
for row in map(json.loads, open("output/quotes.jsonl", encoding="utf-8")):
    assert texts[row["article_id"]][row["start"]:row["end"]] == row["text"]
\`\`\`

JavaScript counts UTF-16 code units, so split first: \`Array.from(text).slice(start, end).join('')\`.

## CSV

- UTF-8, commas, a header, lines that end in LF, quoted only where needed (RFC 4180).
- An empty cell is null. Tell pandas so, or it takes Namibia's country code for null:
  \`pandas.read_csv("output/entities.csv", keep_default_na=False, na_values=[""])\`.
- Each line break inside a cell (CR LF, CR or LF) becomes one space. So \`text\` in CSV can differ from the article's
  own, and can be shorter where that has CR LF; JSON Lines has it unchanged.
- A NUL character becomes U+FFFD, because many readers stop at it. JSON has it unchanged.
- Booleans are \`true\` and \`false\`, numbers use a point, scores have at most three decimals.
- A list of words is joined with \` | \`; a bar inside a word is written \`¦\`. Other lists and objects are JSON.
- \`value\` is always a string, also where it looks like a number.

\`--csv excel\` writes CSV for spreadsheets instead. It begins with a byte-order mark and lines end in CR LF. A text cell
whose first visible character is \`=\`, \`+\`, \`-\` or \`@\` (full-width ones too), or that begins with a tab, gets a leading
apostrophe, so that no text from the news can run as a formula; plain numbers and percentages such as \`-5%\` stay as they
are. A text that a spreadsheet would take for another number or for a date (\`007\`, \`1E5\`, \`2-1\`, \`May 5\`, \`2024-05\`,
an id of more than 15 digits) gets one too; a day such as \`2024-05-14\` stays as it is and becomes that day. A cell of
more than 32,767 characters (UTF-16 code units, as Excel counts) is cut and ends in \` …\`. Analyse the plain files; the
spreadsheet flavour is for reading.

## Tables that are read alone

\`--flat\` repeats \`title\`, \`published\` and \`publisher\` of the article in every row of entities, mentions, quotes and
claims, after \`article_id\`, in every format. They may be empty, as they may in articles.

## JSON and JSON Lines

Every column is in every row, in the order below, null where there is nothing. Columns marked "not in CSV" are here only.
Files can hold U+2028 and U+0085 inside strings: split lines at LF only, as Python's \`for line in file\` does and
\`str.splitlines\` does not.

## Ids

\`entity_id\`, \`mention_id\`, \`quote_id\` and \`claim_id\` are a letter and 16 hexadecimal digits made from the article's id
and the place in its text: the same input gives the same ids. They belong to one article; to count across articles, use
\`entity_key\`.
`

export const ENTITY_KEY_LIMITS = `
## Limits of entity_key

The key is a Wikidata or GeoNames id where a bundled resource knows the entity without doubt; else it is the type and the
normalised name. So far there is little knowledge of the world behind it:

- Two people of the same name share a key. So do people of whom two articles give nothing but the same surname.
- One person has two keys where one article gives the full name and another only the surname or a nickname.
- Spellings and transliterations are not brought together: "Zelensky" and "Zelenskyy" are two.
- An organisation's short and full name are one only in an article that shows both together.
- Two places of the same name share a key, unless each has an id.

Before you publish a count across articles, look at \`name\`, \`aliases\` and \`descriptors\` behind the key.
`
