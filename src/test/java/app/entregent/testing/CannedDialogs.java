package app.entregent.testing;

import app.entregent.text.Message;
import app.entregent.ui.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers given beforehand: the headless platform has no file chooser. */
public final class CannedDialogs implements Dialogs {
  private final List<Message> asked = new ArrayList<>();
  private List<Path> files = List.of();
  private boolean confirms;

  /** What any question for files or folders will be answered with; nothing means going back. */
  public void willChoose(Path... answer) {
    files = List.of(answer);
  }

  public void willConfirm(boolean answer) {
    confirms = answer;
  }

  /** What was asked so far. */
  public List<Message> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<Path> chooseFile(Message title, FileKind... kinds) {
    return first(title);
  }

  @Override
  public List<Path> chooseFiles(Message title, FileKind... kinds) {
    asked.add(title);
    return files;
  }

  @Override
  public Optional<Path> chooseFolder(Message title) {
    return first(title);
  }

  @Override
  public Optional<Path> saveFile(Message title, String suggestedName, FileKind... kinds) {
    return first(title);
  }

  @Override
  public boolean confirmLoss(Message what, Message verb) {
    asked.add(what);
    return confirms;
  }

  private Optional<Path> first(Message title) {
    asked.add(title);
    return files.stream().findFirst();
  }
}
