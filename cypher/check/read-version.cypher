// The version of a view; no row for one never written.
// @param view: string
// @row version: number
MATCH (v:ViewVersion {key: $view})
RETURN v.version AS version
