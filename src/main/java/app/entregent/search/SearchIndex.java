package app.entregent.search;

import app.entregent.model.conversation.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * The index itself, in memory. What is put or taken away is found or gone after the next {@link
 * #show}. Any thread may look for something; one at a time may change it.
 */
final class SearchIndex implements AutoCloseable {
  static final String BODY = "body";
  static final String WHO = "who";

  /** The first letters of each word: many words begin with them, and one look finds them all. */
  static final String BEGIN = "begin";

  /** So many first letters are kept there; longer beginnings are few words and looked for. */
  static final int LETTERS_KEPT = 3;

  static final String KIND = "kind";
  static final String CHANNEL = "channel";
  static final String DAY = "day";
  private static final String KEY = "key";
  private static final String MADE = "made";
  private static final String PEOPLE = "people";
  private static final String ACCOUNT = "account";
  private static final String TARGET = "target";
  private static final String STAMP = "entry";
  private static final SearchAnalyzer PLAIN = SearchAnalyzer.plain();
  private static final int LETTERS = 130;
  private static final double MEBIBYTES_BEFORE_WRITING = 32;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** What finds something in an open index. */
  private interface Finding<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private interface Work {
    void done() throws IOException;
  }

  /** An empty index. */
  SearchIndex() {
    this(new ByteBuffersDirectory());
  }

  /** The index that these files are. */
  SearchIndex(Directory directory) {
    this.directory = directory;
    try {
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(
                      new PerFieldAnalyzerWrapper(
                          SearchAnalyzer.stemming(), Map.of(WHO, SearchAnalyzer.plain())))
                  .setMergeScheduler(new SerialMergeScheduler())
                  .setRAMBufferSizeMB(MEBIBYTES_BEFORE_WRITING));
      searchers = new SearcherManager(writer, null);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Puts texts in that were never there. */
  void add(Collection<SearchText> texts) {
    doing(
        () -> {
          for (SearchText text : texts) {
            writer.addDocument(document(text));
          }
        });
  }

  void remove(Collection<RowKey> keys) {
    doing(
        () -> {
          for (RowKey key : keys) {
            writer.deleteDocuments(new Term(KEY, key.term()));
          }
        });
  }

  void clear() {
    doing(writer::deleteAll);
  }

  /** Puts all that is there together: a key is answered faster, and later changes stay small. */
  void settle() {
    doing(() -> writer.forceMerge(1));
  }

  /** From now on everything that was done is found. */
  void show() {
    doing(searchers::maybeRefreshBlocking);
  }

  /** How many texts are found. */
  int size() {
    return finding(searcher -> searcher.getIndexReader().numDocs());
  }

  /** The texts that are made of these rows. */
  Set<RowKey> madeOf(Collection<RowKey> rows) {
    List<BytesRef> terms = rows.stream().map(row -> new BytesRef(row.term())).toList();
    return finding(
        searcher -> {
          TopDocs found =
              searcher.search(
                  new TermInSetQuery(MADE, terms),
                  Math.max(1, searcher.getIndexReader().maxDoc()),
                  Sort.INDEXORDER);
          return keys(searcher, found);
        });
  }

  /** The best of what fits; the newest where no words are asked for. */
  SearchAnswer find(Asked asked, LocalDate today, int most) {
    return asked.isEmpty()
        ? SearchAnswer.nothing(asked)
        : finding(searcher -> answer(searcher, asked, found(searcher, asked, today, most)));
  }

  /** All that was written in one text, with the words that were asked for; empty if it is gone. */
  Optional<Passage> whole(String key, Asked asked) {
    return finding(
        searcher -> {
          TopDocs found = searcher.search(new TermQuery(new Term(KEY, key)), 1);
          return found.scoreDocs.length == 0
              ? Optional.empty()
              : Optional.of(
                  new Marker(asked)
                      .whole(searcher.storedFields().document(found.scoreDocs[0].doc).get(BODY)));
        });
  }

  /** Makes the files of this moment, with what they follow. */
  Collection<String> commit(Stamp stamp) {
    doing(
        () -> {
          writer.forceMergeDeletes();
          writer.setLiveCommitData(Map.of(STAMP, stamp.written()).entrySet());
          writer.commit();
        });
    try {
      return SegmentInfos.readLatestCommit(directory).files(true);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** What was given to the newest files; empty if there is none. */
  Optional<Stamp> stamp() {
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      if (entry.getKey().equals(STAMP)) {
        return Optional.of(Stamp.parse(entry.getValue()));
      }
    }
    return Optional.empty();
  }

  Directory files() {
    return directory;
  }

  @Override
  public void close() {
    doing(
        () -> {
          searchers.close();
          writer.rollback();
          directory.close();
        });
  }

  private static TopDocs found(IndexSearcher searcher, Asked asked, LocalDate today, int most)
      throws IOException {
    AskedQuery query = new AskedQuery(asked, today);
    Occurrence occurrence = new Occurrence(searcher.getIndexReader());
    for (String word : asked.words()) {
      if (!occurrence.of(word)) {
        return new TopDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
      }
    }
    return asked.hasWords()
        ? searcher.search(query.ranked(), most)
        : searcher.search(
            query.filters(),
            most,
            new Sort(LongField.newSortField(DAY, true, SortedNumericSelector.Type.MAX)));
  }

  private static SearchAnswer answer(IndexSearcher searcher, Asked asked, TopDocs found)
      throws IOException {
    Marker marker = new Marker(asked);
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.scoreDocs) {
      hits.add(hit(searcher.storedFields().document(doc.doc), marker));
    }
    return new SearchAnswer(
        asked,
        hits,
        found.totalHits.value(),
        found.totalHits.relation() != TotalHits.Relation.EQUAL_TO);
  }

  private static SearchHit hit(Document document, Marker marker) {
    return new SearchHit(
        document.get(KEY),
        SearchKind.valueOf(document.get(KIND)),
        Optional.ofNullable(document.getField(DAY))
            .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())),
        Optional.ofNullable(document.get(CHANNEL)).map(Channel::valueOf),
        marker.whole(document.get(PEOPLE)),
        document.get(ACCOUNT),
        marker.best(document.get(BODY), LETTERS),
        target(document.get(TARGET)));
  }

  private static Document document(SearchText text) {
    Document document = new Document();
    String key = text.key().term();
    document.add(new StringField(KEY, key, Store.YES));
    document.add(new BinaryDocValuesField(KEY, new BytesRef(key)));
    text.made().forEach(row -> document.add(new StringField(MADE, row.term(), Store.NO)));
    document.add(new StringField(KIND, text.kind().name(), Store.YES));
    text.channel()
        .ifPresent(channel -> document.add(new StringField(CHANNEL, channel.name(), Store.YES)));
    text.day().ifPresent(day -> document.add(new LongField(DAY, day.toEpochDay(), Store.YES)));
    document.add(new StoredField(PEOPLE, String.join(" · ", text.people())));
    document.add(new StoredField(ACCOUNT, text.account()));
    document.add(new StoredField(TARGET, written(text.target())));
    text.people().forEach(name -> document.add(new TextField(WHO, name, Store.NO)));
    document.add(new TextField(WHO, text.account(), Store.NO));
    document.add(new TextField(BODY, text.body(), Store.YES));
    beginnings(text.body()).forEach(begin -> document.add(new StringField(BEGIN, begin, Store.NO)));
    return document;
  }

  private static Set<String> beginnings(String body) {
    Set<String> begins = new HashSet<>();
    for (SearchAnalyzer.Word word : PLAIN.words(body)) {
      String letters = word.folded();
      for (int length = 1; length <= Math.min(LETTERS_KEPT, letters.length()); length++) {
        begins.add(letters.substring(0, length));
      }
    }
    return begins;
  }

  private static Set<RowKey> keys(IndexSearcher searcher, TopDocs found) throws IOException {
    Set<RowKey> keys = new HashSet<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int leaf = -1;
    BinaryDocValues values = null;
    for (ScoreDoc doc : found.scoreDocs) {
      while (values == null
          || doc.doc >= leaves.get(leaf).docBase + leaves.get(leaf).reader().maxDoc()) {
        leaf++;
        values = leaves.get(leaf).reader().getBinaryDocValues(KEY);
      }
      if (values.advanceExact(doc.doc - leaves.get(leaf).docBase)) {
        keys.add(RowKey.parse(values.binaryValue().utf8ToString()));
      }
    }
    return keys;
  }

  private static String written(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Person(long id) -> "person:" + id;
      case SearchTarget.Account(long id) -> "account:" + id;
      case SearchTarget.Map(long id) -> "map:" + id;
      case SearchTarget.Clue(long id) -> "clue:" + id;
      case SearchTarget.Talk(long person, long talk) -> "talk:" + person + ":" + talk;
      case SearchTarget.Room room -> "room:" + room.ordinal();
    };
  }

  private static SearchTarget target(String written) {
    RowKey parts = RowKey.parse(written);
    if (parts.table().startsWith("talk:")) {
      return new SearchTarget.Talk(RowKey.parse(parts.table()).id(), parts.id());
    }
    return switch (parts.table()) {
      case "person" -> new SearchTarget.Person(parts.id());
      case "account" -> new SearchTarget.Account(parts.id());
      case "map" -> new SearchTarget.Map(parts.id());
      case "clue" -> new SearchTarget.Clue(parts.id());
      default -> SearchTarget.Room.values()[(int) parts.id()];
    };
  }

  private <T> T finding(Finding<T> finding) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return finding.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void doing(Work work) {
    try {
      work.done();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
