package app.entregent.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was found, as one asks for it by {@code kind:}; the words are folded. */
public enum SearchKind {
  PERSON("person", "people", "personne", "contact"),
  ACCOUNT("account", "company", "compte", "entreprise", "societe"),
  TALK("talk", "conversation", "note", "echange", "meeting", "reunion"),
  MESSAGE("message", "invitation"),
  NEED("need", "besoin"),
  OBJECTION("objection"),
  QUESTION("question"),
  ACTION("action", "todo", "promise", "promesse"),
  MAP("map", "decision", "seat", "carte", "place"),
  FAVOUR("favour", "favor", "introduction", "service", "mise"),
  BRAND("brand", "marque", "profile", "profil"),
  PIECE("piece", "post", "week", "contenu", "semaine"),
  PERSONA("persona", "ideal"),
  CLUE("clue", "heard", "indice", "veille"),
  CAMPAIGN("campaign", "goal", "campagne", "objectif"),
  WORKSHOP("workshop", "atelier");

  private final List<String> words;

  SearchKind(String... words) {
    this.words = List.of(words);
  }

  /** The kind that a folded word, or its first two letters or more, names. */
  static Optional<SearchKind> named(String word) {
    for (SearchKind kind : values()) {
      if (word.length() > 1 && kind.words.stream().anyMatch(name -> name.startsWith(word))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
