package app.entregent.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Whether a word stands anywhere in the index. It is looked up before anything is searched: on the
 * way to a filter or a rare name most keys find nothing, and an answer to these costs next to
 * nothing.
 */
final class Occurrence {
  private final IndexReader reader;

  Occurrence(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether texts may be found for this word: by its beginning, or by one of its stems. */
  boolean of(String word) throws IOException {
    Set<String> stems = new Stems().of(word);
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String field : List.of(SearchIndex.BODY, SearchIndex.WHO)) {
        Terms terms = Terms.getTerms(leaf.reader(), field);
        if (begins(terms, word) || holds(terms, stems)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean begins(Terms terms, String word) throws IOException {
    BytesRef beginning = new BytesRef(word);
    TermsEnum all = terms.iterator();
    return all.seekCeil(beginning) != TermsEnum.SeekStatus.END
        && StringHelper.startsWith(all.term(), beginning);
  }

  private static boolean holds(Terms terms, Set<String> stems) throws IOException {
    TermsEnum all = terms.iterator();
    for (String stem : stems) {
      if (all.seekExact(new BytesRef(stem))) {
        return true;
      }
    }
    return false;
  }
}
