package app.entregent.shell;

import app.entregent.text.Language;
import java.util.Optional;

/** The language of the command line: {@code --lang en}, {@code --lang=fr}, or the system's. */
final class CommandLanguage {
  static final String OPTION = "--lang";

  private CommandLanguage() {}

  static Language of(String[] words, Language otherwise) {
    for (int i = 0; i < words.length; i++) {
      Optional<Language> asked = Optional.empty();
      if (words[i].startsWith(OPTION + "=")) {
        asked = Language.ofCode(words[i].substring(OPTION.length() + 1));
      } else if (words[i].equals(OPTION) && i + 1 < words.length) {
        asked = Language.ofCode(words[i + 1]);
      }
      if (asked.isPresent()) {
        return asked.get();
      }
    }
    return otherwise;
  }
}
