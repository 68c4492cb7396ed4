package app.entregent.screen.meeting;

import app.entregent.model.relationship.proposal.Proposal;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import javafx.beans.Observable;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What talks propose, each with its reason: Enter accepts, Delete dismisses. It is not there while
 * nothing is proposed, and follows changes while it is in a window.
 */
public final class ProposalsPanel extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final ProposalsViewModel model;
  private final VBox rows = new VBox();
  private boolean wanted;

  public ProposalsPanel(Controls controls, ProposalsViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("proposals");
    rows.getStyleClass().add("proposal-rows");
    getChildren()
        .setAll(
            controls.heading("meeting.proposals"),
            controls.prose("meeting.proposals.keys", "muted", "small"),
            rows);
    model.proposals().addListener((Observable changed) -> show());
    controls.onLanguage(this, this::show);
    sceneProperty().subscribe(scene -> follow(scene != null));
    show();
  }

  private void follow(boolean inSight) {
    if (inSight) {
      model.activate();
    } else {
      model.deactivate();
    }
  }

  /** Puts the focus on the first proposal as soon as there is one. */
  public void focusOnce() {
    wanted = true;
    focusFirst();
  }

  private void focusFirst() {
    if (!rows.getChildren().isEmpty()) {
      wanted = false;
      rows.getChildren().getFirst().requestFocus();
    }
  }

  private void show() {
    boolean focused = rows.getChildren().stream().anyMatch(Node::isFocusWithin);
    rows.getChildren().setAll(model.proposals().stream().map(this::row).toList());
    setVisible(!model.proposals().isEmpty());
    setManaged(isVisible());
    if (focused || wanted) {
      focusFirst();
    }
  }

  private Node row(Proposal proposal) {
    Label what =
        new Label(
            texts.now(
                Message.of(
                    "meeting.proposal",
                    proposal.who(),
                    proposal.kind(),
                    proposal.was(),
                    proposal.would())));
    what.getStyleClass().add("strong");
    Label why =
        new Label(texts.now(Message.of("meeting.source", proposal.fact().word(), proposal.on())));
    why.getStyleClass().addAll("muted", "small");
    Wrapping.of(what);
    Wrapping.of(why);
    VBox words = new VBox(what, why);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    FlowPane acts =
        new FlowPane(
            controls.button("meeting.accept", () -> model.accept(proposal)),
            controls.quiet("meeting.dismiss", () -> model.dismiss(proposal)));
    acts.getChildren().forEach(button -> button.setFocusTraversable(false));
    acts.getStyleClass().add("proposal-acts");
    HBox row = new HBox(words, acts);
    row.getStyleClass().add("proposal");
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(what.getText() + ". " + why.getText());
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, proposal));
    return row;
  }

  private void press(KeyEvent event, Proposal proposal) {
    if (event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.accept(proposal);
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      event.consume();
      model.dismiss(proposal);
    }
  }
}
