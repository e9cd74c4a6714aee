// Outcomes whose folded text, with a space before it, holds each of some words; a word with a space before it matches from its start.
// @param words: readonly string[]
// @row id: string
MATCH (o:Outcome)
WHERE all(word IN $words WHERE ' ' + o.text CONTAINS word)
RETURN o.id AS id
