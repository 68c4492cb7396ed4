package app.entregent.screen.engage;

import app.entregent.model.decision.PathStage;
import app.entregent.model.library.LibraryPiece;
import app.entregent.model.library.PieceState;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A piece of the library: its subject, what it is and for whom, and how far it is. */
final class LibraryCell extends ListCell<LibraryPiece> {
  private final Controls controls;

  LibraryCell(Controls controls) {
    this.controls = controls;
    getStyleClass().add("engage-cell");
    setPrefWidth(0);
    setText(null);
    controls.onLanguage(this, this::draw);
  }

  @Override
  protected void updateItem(LibraryPiece piece, boolean empty) {
    super.updateItem(piece, empty);
    draw();
  }

  private void draw() {
    LibraryPiece piece = getItem();
    if (isEmpty() || piece == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label subject = new Label(piece.subject());
    subject.getStyleClass().add("engage-subject");
    Wrapping.of(subject);
    Label meta = new Label(meta(piece));
    meta.getStyleClass().addAll("small", "muted");
    Wrapping.of(meta);
    VBox words = new VBox(subject, meta);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Node state =
        new Chip(
            controls.texts().text("engage.state." + piece.state()),
            piece.state() == PieceState.READY ? "chip-accent" : "chip-quiet");
    ((Chip) state).setMinWidth(USE_PREF_SIZE);
    HBox line = Controls.row(words, state);
    line.getStyleClass().add("engage-line");
    setGraphic(line);
    setAccessibleText(
        piece.subject()
            + ". "
            + meta.getText()
            + ". "
            + controls.texts().now(Message.of("engage.state." + piece.state())));
  }

  private String meta(LibraryPiece piece) {
    List<Message> parts = new ArrayList<>();
    parts.add(Message.of("engage.library.day", piece.shared().orElse(piece.plannedOn())));
    parts.add(Message.of("engage.format." + piece.format()));
    parts.add(Message.of("engage.channel." + piece.channel()));
    if (!piece.personaName().isEmpty()) {
      parts.add(Message.of("engage.library.for", piece.personaName()));
    }
    if (piece.sheet().stage() != PathStage.UNKNOWN) {
      parts.add(piece.sheet().stage().word());
    }
    if (piece.received() > 0) {
      parts.add(Message.of("engage.library.received", piece.received()));
    }
    if (!piece.sheet().readyReason().isEmpty()) {
      parts.add(Message.of("engage.library.reason", piece.sheet().readyReason()));
    }
    return parts.stream().map(controls.texts()::now).collect(Collectors.joining(" · "));
  }
}
