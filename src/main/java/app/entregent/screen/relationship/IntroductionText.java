package app.entregent.screen.relationship;

import app.entregent.model.wording.SalesTalk;
import app.entregent.model.wording.TrustElement;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.CopyCheck;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Notifier;
import app.entregent.ui.Segments;
import app.entregent.ui.ToolRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * The message that asks for an introduction: in either language, proposed from the facts, changed
 * by the seller, and copied from here alone.
 */
final class IntroductionText extends VBox {
  private static final int LINES = 7;

  private final Controls controls;
  private final IntroductionViewModel model;
  private final Notifier notifier;
  private final EditableText words;
  private final SimpleObjectProperty<Language> language;
  private final CopyCheck check;
  private Optional<IntroductionShown> shown = Optional.empty();

  /** The language of the window when it was last looked at. */
  private Language spoken;

  IntroductionText(Controls controls, IntroductionViewModel model, Notifier notifier) {
    this.controls = controls;
    this.model = model;
    this.notifier = notifier;
    getStyleClass().add("relationship-text");
    language = new SimpleObjectProperty<>(controls.texts().language());
    spoken = language.get();
    controls.onLanguage(this, this::follow);
    words = EditableText.keptLines(LINES, typed -> save(typed));
    words.field().setId("introduction-words");
    Segments<Language> languages =
        new Segments<>(
            List.of(Language.values()),
            one -> new ReadOnlyObjectWrapper<>(one.ownName()),
            language,
            this::turn);
    languages.setId("introduction-language");
    languages.accessibleTextProperty().bind(controls.texts().text("relationship.text.language"));
    check =
        new CopyCheck(
                controls,
                Arrays.stream(TrustElement.values())
                    .map(one -> new CopyCheck.Point(one.code(), one.word(), one.why()))
                    .toList(),
                Message.of("ui.copycheck.source"),
                this::found,
                text -> notifier.done(Message.of("relationship.done.copied")))
            .whenClosed(() -> words.field().requestFocus());
    Button copy = controls.button("relationship.act.copy", this::copy);
    copy.setId("introduction-copy");
    Button usual = controls.quiet("relationship.text.usual", this::usual);
    usual.setId("introduction-usual");
    getChildren()
        .addAll(
            FieldRow.editing(controls, "relationship.introduction.words", words),
            languages,
            new ToolRow(copy, usual),
            check);
  }

  /** Shows the message of this introduction in the language at hand. */
  void show(IntroductionShown now) {
    boolean other =
        shown
            .filter(was -> was.row().introduction().id() == now.row().introduction().id())
            .isEmpty();
    if (other) {
      leave();
    }
    shown = Optional.of(now);
    words.show(IntroductionViewModel.text(now, language.get()));
  }

  /** What was typed is written before another introduction is shown. */
  void leave() {
    if (shown.isPresent()) {
      words.leave();
    }
    shown = Optional.empty();
    check.close();
  }

  /** Looks at the message before it goes on the clipboard. */
  void copy() {
    if (shown.isPresent()) {
      check.look(words.field().getText(), Set.of());
    }
  }

  private List<CopyCheck.Found> found(String text) {
    return SalesTalk.in(language.get()).marks(text).stream()
        .map(mark -> new CopyCheck.Found(mark.start(), mark.end(), mark.said()))
        .toList();
  }

  private CompletionStage<?> save(String typed) {
    return shown
        .<CompletionStage<?>>map(now -> model.setWords(now.row(), language.get(), typed))
        .orElse(CompletableFuture.completedStage(typed));
  }

  private void usual() {
    shown.ifPresent(now -> model.setWords(now.row(), language.get(), ""));
  }

  /** The message follows the window when its language changes, and else stays as it was chosen. */
  private void follow() {
    if (spoken != controls.texts().language()) {
      spoken = controls.texts().language();
      turn(spoken);
    }
  }

  private void turn(Language wanted) {
    if (language.get() == wanted) {
      return;
    }
    if (shown.isPresent()) {
      words.leave();
    }
    language.set(wanted);
    shown.ifPresent(now -> words.show(model.text(wanted)));
  }
}
