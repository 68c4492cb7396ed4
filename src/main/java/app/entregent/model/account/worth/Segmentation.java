package app.entregent.model.account.worth;

import app.entregent.model.people.SearchWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The segments to which an account belongs, as the seller names them. Source: digest row 43
 * (segmentation).
 */
public record Segmentation(List<String> names) {
  /** So many letters are kept. */
  public static final int LIMIT = 500;

  public Segmentation {
    names = List.copyOf(names);
  }

  /** The names in what was typed, parted by commas; the same one twice is one. */
  public static Segmentation of(String typed) {
    Set<String> seen = new HashSet<>();
    List<String> names = new ArrayList<>();
    Arrays.stream(typed.split("[,;]", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && seen.add(key(name)))
        .forEach(names::add);
    return new Segmentation(names);
  }

  /** Two names with the same key are one segment. */
  public static String key(String name) {
    return SearchWords.key(name);
  }

  public String text() {
    return String.join(", ", names);
  }
}
