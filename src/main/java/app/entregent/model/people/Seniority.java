package app.entregent.model.people;

import java.util.List;
import java.util.Set;

/**
 * Whether a title says that its holder decides: owners, founders, directors, heads, chiefs and vice
 * presidents, in English and French. It is a guess from words, shown as such, and never stored.
 */
public final class Seniority {
  private static final Set<String> WORDS =
      Set.of(
          "ceo",
          "cfo",
          "coo",
          "cto",
          "cio",
          "cmo",
          "cro",
          "cpo",
          "chro",
          "ciso",
          "chief",
          "md",
          "president",
          "presidente",
          "vp",
          "svp",
          "evp",
          "avp",
          "founder",
          "cofounder",
          "fondateur",
          "fondatrice",
          "cofondateur",
          "cofondatrice",
          "owner",
          "proprietaire",
          "chairman",
          "chairwoman",
          "chair",
          "director",
          "directeur",
          "directrice",
          "dir",
          "head",
          "pdg",
          "dg",
          "dga",
          "daf",
          "dsi",
          "drh",
          "dircom",
          "gerant",
          "gerante",
          "dirigeant",
          "dirigeante",
          "associe",
          "associee",
          "partner",
          "principal");

  /** What carries one of the words above and decides nothing. */
  private static final List<String> OTHERS =
      List.of(
          "assistant",
          "assistante",
          "secretary",
          "secretaire",
          "intern",
          "stagiaire",
          "alternant",
          "alternante",
          "trainee",
          "junior",
          "to the",
          "de direction",
          "product owner",
          "process owner",
          "art director",
          "directeur artistique",
          "directrice artistique",
          "business partner",
          "partner manager",
          "partner marketing",
          "channel partner",
          "head hunter",
          "head chef",
          "school principal");

  private Seniority() {}

  /** Whether the title is that of somebody who decides. */
  public static boolean isSenior(String title) {
    String words = " " + Letters.words(title) + " ";
    for (String other : OTHERS) {
      if (words.contains(" " + other + " ")) {
        return false;
      }
    }
    for (String word : words.strip().split(" ")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
