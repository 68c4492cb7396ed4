package app.entregent.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is asked, in the words of the index. A name weighs more than a word of a text, the word
 * itself more than another form of it, and that more than a word that it begins; what is newer
 * stands higher among equals.
 */
record AskedQuery(Asked asked, LocalDate today) {
  private static final float NAME = 4;
  private static final float BEGUN_NAME = 3;
  private static final float SAME_WORD = 2;
  private static final float BEGUN_WORD = 0.5f;
  private static final float NEWNESS = 1.5f;
  private static final int HALF_AS_NEW_DAYS = 120;

  /** Finds what fits, the best first. */
  Query ranked() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (asked.hasFilters()) {
      all.add(filters(), Occur.FILTER);
    }
    asked.words().forEach(word -> all.add(word(word), Occur.MUST));
    asked.phrases().forEach(phrase -> all.add(phrase(phrase), Occur.MUST));
    all.add(
        LongField.newDistanceFeatureQuery(
            SearchIndex.DAY, NEWNESS, today.toEpochDay(), HALF_AS_NEW_DAYS),
        Occur.SHOULD);
    return all.build();
  }

  /** Finds what fits but for the words. */
  Query filters() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    asked.people().forEach(name -> all.add(begins(SearchIndex.WHO, name), Occur.FILTER));
    asked.without().forEach(word -> all.add(sameWord(word), Occur.MUST_NOT));
    addOneOf(all, SearchIndex.CHANNEL, asked.channels());
    addOneOf(all, SearchIndex.KIND, asked.kinds());
    if (asked.after().isPresent() || asked.before().isPresent()) {
      all.add(
          LongField.newRangeQuery(
              SearchIndex.DAY,
              asked.after().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
              asked.before().map(day -> day.toEpochDay() - 1).orElse(Long.MAX_VALUE)),
          Occur.FILTER);
    }
    return all.build();
  }

  private static void addOneOf(
      BooleanQuery.Builder all, String field, Collection<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      List<BytesRef> names = values.stream().map(value -> new BytesRef(value.name())).toList();
      all.add(new TermInSetQuery(field, names), Occur.FILTER);
    }
  }

  private static Query word(String word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new BoostQuery(new TermQuery(new Term(SearchIndex.WHO, word)), NAME), Occur.SHOULD);
    any.add(new BoostQuery(begins(SearchIndex.WHO, word), BEGUN_NAME), Occur.SHOULD);
    any.add(
        new BoostQuery(new TermQuery(new Term(SearchIndex.BODY, word)), SAME_WORD), Occur.SHOULD);
    for (String stem : new Stems().of(word)) {
      any.add(new TermQuery(new Term(SearchIndex.BODY, stem)), Occur.SHOULD);
    }
    any.add(new BoostQuery(begun(word), BEGUN_WORD), Occur.SHOULD);
    return any.build();
  }

  private static Query begun(String word) {
    return word.length() <= SearchIndex.LETTERS_KEPT
        ? new ConstantScoreQuery(new TermQuery(new Term(SearchIndex.BEGIN, word)))
        : begins(SearchIndex.BODY, word);
  }

  private static Query begins(String field, String word) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(field, word)));
  }

  private static Query sameWord(String word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new TermQuery(new Term(SearchIndex.BODY, word)), Occur.SHOULD);
    any.add(new TermQuery(new Term(SearchIndex.WHO, word)), Occur.SHOULD);
    return any.build();
  }

  private static Query phrase(List<String> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : List.of(SearchIndex.BODY, SearchIndex.WHO)) {
      any.add(new PhraseQuery(field, words.toArray(String[]::new)), Occur.SHOULD);
    }
    return any.build();
  }
}
