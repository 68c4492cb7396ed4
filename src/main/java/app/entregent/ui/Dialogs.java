package app.entregent.ui;

import app.entregent.text.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The few questions that stop the work: which file, and whether something may be lost. An empty
 * answer means that the user went back.
 */
public interface Dialogs {
  /** A kind of file to choose from: its name, and patterns such as {@code *.csv}. */
  record FileKind(Message name, List<String> patterns) {
    public FileKind {
      patterns = List.copyOf(patterns);
    }

    public static FileKind of(Message name, String... patterns) {
      return new FileKind(name, List.of(patterns));
    }
  }

  Optional<Path> chooseFile(Message title, FileKind... kinds);

  /** Several files at once; none when the user went back. */
  List<Path> chooseFiles(Message title, FileKind... kinds);

  Optional<Path> chooseFolder(Message title);

  Optional<Path> saveFile(Message title, String suggestedName, FileKind... kinds);

  /**
   * Asks before something is lost for good.
   *
   * @param what the whole question, naming what is lost
   * @param verb the verb on the button that does it
   */
  boolean confirmLoss(Message what, Message verb);
}
