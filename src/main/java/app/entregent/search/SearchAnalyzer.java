package app.entregent.search;

import app.entregent.model.people.Letters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Takes a text apart into words as both languages have them: small letters without accents, without
 * {@code l'} before and {@code 's} behind; and, where it is wished, the English and the French stem
 * of each word at the same place, marked so that no word is taken for a stem.
 */
final class SearchAnalyzer extends Analyzer {
  /** A word of a text, and where it stands there. */
  record Word(String folded, int from, int to) {}

  private static final int LONGEST = 80;

  private final boolean stems;

  private SearchAnalyzer(boolean stems) {
    this.stems = stems;
  }

  /** Words and their stems. */
  static SearchAnalyzer stemming() {
    return new SearchAnalyzer(true);
  }

  /** Words alone. */
  static SearchAnalyzer plain() {
    return new SearchAnalyzer(false);
  }

  /** The words of a text, in their order. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = CharTokenizer.fromTokenCharPredicate(SearchAnalyzer::isOfAWord);
    TokenStream words = new LowerCaseFilter(source);
    words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    words = new Folding(new EnglishPossessiveFilter(words));
    return new TokenStreamComponents(source, stems ? new Stemming(words) : words);
  }

  private static boolean isOfAWord(int sign) {
    return Character.isLetterOrDigit(sign)
        || sign == '\''
        || sign == '’'
        || switch (Character.getType(sign)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  /** Takes accents and apostrophes away, opens ligatures, and drops what then is no word. */
  private static final class Folding extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folding(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (input.incrementToken()) {
        if (!isPlain()) {
          String folded = Letters.fold(term.toString()).replaceAll("['’ʼ]", "");
          term.setEmpty().append(folded, 0, Math.min(folded.length(), LONGEST));
        }
        if (!term.isEmpty()) {
          return true;
        }
      }
      return false;
    }

    private boolean isPlain() {
      for (int i = 0; i < term.length(); i++) {
        char letter = term.charAt(i);
        if (letter > 'z' || letter == '\'') {
          return false;
        }
      }
      return term.length() <= LONGEST;
    }
  }

  /** Puts the stems of each word behind it, at the same place of the text. */
  private static final class Stemming extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Stems stems = new Stems();
    private final Deque<String> waiting = new ArrayDeque<>();
    private State state;

    Stemming(TokenStream input) {
      super(input);
      this.state = captureState();
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!waiting.isEmpty()) {
        restoreState(state);
        term.setEmpty().append(waiting.removeFirst());
        step.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      waiting.addAll(stems.of(term.toString()));
      state = captureState();
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      waiting.clear();
    }
  }
}
