package app.entregent.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * The English and the French stem of a folded word, as they stand in the index: behind a mark, so
 * that no word is taken for a stem. Nobody says in which language he writes, so both are asked.
 */
final class Stems {
  private static final char MARK = '=';

  /** People write few different words, and a stem takes longer than looking it up. */
  private static final int REMEMBERED = 20_000;

  private final Map<String, Set<String>> known = new HashMap<>();
  private final SnowballStemmer english = new EnglishStemmer();
  private final SnowballStemmer french = new FrenchStemmer();

  Set<String> of(String folded) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(folded, this::find);
  }

  private Set<String> find(String folded) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(MARK + stem(english, folded));
    stems.add(MARK + stem(french, folded));
    return stems;
  }

  private static String stem(SnowballStemmer language, String word) {
    language.setCurrent(word);
    language.stem();
    return language.getCurrent();
  }
}
