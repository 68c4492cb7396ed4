package app.entregent.screen.brand;

import app.entregent.model.wording.NamedProblem;
import app.entregent.model.wording.ReaderWords;
import app.entregent.model.wording.SalesMark;
import app.entregent.model.wording.SalesTalk;
import app.entregent.text.Language;
import app.entregent.text.Message;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One language of a draft as it is being written: its length and what is found in it. */
final class DraftSide {
  /** Longer texts belong to no place on a profile, and are not looked through at each letter. */
  private static final int LONGEST_CHECKED = 20_000;

  private final Language language;
  private final ReadOnlyObjectWrapper<Message> length =
      new ReadOnlyObjectWrapper<>(this, "length", BrandWords.length(0, 0));
  private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper(this, "tooLong");
  private final ReadOnlyObjectWrapper<List<SalesMark>> marks =
      new ReadOnlyObjectWrapper<>(this, "marks", List.of());
  private final ReadOnlyObjectWrapper<List<NamedProblem>> problems =
      new ReadOnlyObjectWrapper<>(this, "problems", List.of());
  private String text = "";
  private int limit;
  private List<ReaderWords> readers = List.of();

  DraftSide(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** What stands in the field. */
  String text() {
    return text;
  }

  ReadOnlyObjectProperty<Message> lengthProperty() {
    return length.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty tooLongProperty() {
    return tooLong.getReadOnlyProperty();
  }

  /** What sounds like selling. */
  ReadOnlyObjectProperty<List<SalesMark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /** Each persona with its words that were found. */
  ReadOnlyObjectProperty<List<NamedProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Another letter stands in the field. */
  void typed(String now) {
    text = now;
    judge();
  }

  void measure(int places, List<ReaderWords> all) {
    limit = places;
    readers = all;
    judge();
  }

  private void judge() {
    int points = text.codePointCount(0, text.length());
    length.set(BrandWords.length(points, limit));
    tooLong.set(limit > 0 && points > limit);
    boolean checked = points <= LONGEST_CHECKED && !text.isBlank();
    put(marks, checked ? SalesTalk.in(language).marks(text) : List.of());
    put(problems, checked ? NamedProblem.in(text, readers) : List.of());
  }

  /** The same again is no news: a link that is being pressed must not be made anew. */
  private static <T> void put(ReadOnlyObjectWrapper<T> shown, T found) {
    if (!shown.get().equals(found)) {
      shown.set(found);
    }
  }
}
