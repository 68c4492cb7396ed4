package app.entregent.search;

/** A row of the workspace, as the index names it. */
record RowKey(String table, long id) {
  static RowKey parse(String term) {
    int colon = term.lastIndexOf(':');
    return new RowKey(term.substring(0, colon), Long.parseLong(term.substring(colon + 1)));
  }

  String term() {
    return table + ":" + id;
  }
}
