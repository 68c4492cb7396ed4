package app.entregent.search;

import java.util.LinkedHashSet;
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

  private final SnowballStemmer english = new EnglishStemmer();
  private final SnowballStemmer french = new FrenchStemmer();

  Set<String> of(String folded) {
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
