package app.entregent.screen.search;

import app.entregent.search.Passage;
import app.entregent.search.Passage.Mark;
import java.text.Bidi;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text in which the words that were looked for stand out. Letters that run from right to left
 * stay on one line, since JavaFX 26 fails to break such lines.
 */
final class MarkedText extends TextFlow {
  MarkedText(String... styleClasses) {
    getStyleClass().add("marked-text");
    getStyleClass().addAll(styleClasses);
  }

  void show(Passage passage) {
    getChildren().clear();
    String text = passage.text();
    int at = 0;
    for (Mark mark : passage.marks()) {
      add(text.substring(at, mark.from()), "unmarked");
      add(text.substring(mark.from(), mark.to()), "mark");
      at = mark.to();
    }
    add(text.substring(at), "unmarked");
    boolean oneLine = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    setMinWidth(oneLine ? Region.USE_PREF_SIZE : 0);
    setAccessibleText(text);
  }

  private void add(String part, String styleClass) {
    if (!part.isEmpty()) {
      Text words = new Text(part);
      words.getStyleClass().add(styleClass);
      getChildren().add(words);
    }
  }
}
