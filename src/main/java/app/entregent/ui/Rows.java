package app.entregent.ui;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings the rows of a list up to date. */
public final class Rows {
  private Rows() {}

  /**
   * Makes the shown rows the wanted ones. Where their number is the same only rows that differ are
   * touched, so that the list keeps its place, its selection and its focus.
   */
  public static <T> void update(ObservableList<T> shown, List<? extends T> wanted) {
    if (shown.size() != wanted.size()) {
      shown.setAll(wanted);
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!shown.get(i).equals(wanted.get(i))) {
        shown.set(i, wanted.get(i));
      }
    }
  }
}
