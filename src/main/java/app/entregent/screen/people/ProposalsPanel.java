package app.entregent.screen.people;

import app.entregent.model.account.SpellingGroup;
import app.entregent.model.account.TargetProposal;
import app.entregent.ui.Controls;
import app.entregent.ui.Wrapping;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is proposed beside the list of accounts: new targets, and spellings to join. */
final class ProposalsPanel {
  /** More questions than these at once would be a chore. */
  private static final int QUESTIONS = 5;

  private final Controls controls;
  private final AccountListViewModel model;
  private final VBox spellings = new VBox();
  private final VBox targets = new VBox();
  private final ScrollPane scroll;

  ProposalsPanel(Controls controls, AccountListViewModel model) {
    this.controls = controls;
    this.model = model;
    VBox questions = section("people.spellings.heading", "people.spellings.why", spellings);
    questions.visibleProperty().bind(Bindings.isNotEmpty(model.spellings()));
    questions.managedProperty().bind(questions.visibleProperty());
    Label none = controls.prose("people.proposals.none", "muted");
    none.visibleProperty().bind(Bindings.isEmpty(model.proposals()));
    none.managedProperty().bind(none.visibleProperty());
    VBox proposed = section("people.proposals.heading", "people.proposals.why", targets);
    proposed.getChildren().add(none);
    VBox panel = new VBox(proposed, questions);
    panel.getStyleClass().add("side-panel");
    scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
    follow(model.spellings(), this::showSpellings);
    follow(model.proposals(), this::showTargets);
  }

  Node node() {
    return scroll;
  }

  private VBox section(String headingKey, String whyKey, VBox content) {
    content.getStyleClass().add("side-cards");
    VBox section =
        new VBox(controls.heading(headingKey), controls.prose(whyKey, "muted", "small"), content);
    section.getStyleClass().add("side-section");
    return section;
  }

  private static <T> void follow(ObservableList<T> list, Runnable show) {
    list.addListener((ListChangeListener<T>) change -> show.run());
    show.run();
  }

  private void showTargets() {
    targets.getChildren().setAll(model.proposals().stream().map(this::target).toList());
  }

  private void showSpellings() {
    spellings
        .getChildren()
        .setAll(model.spellings().stream().limit(QUESTIONS).map(this::question).toList());
    int more = model.spellings().size() - QUESTIONS;
    if (more > 0) {
      spellings
          .getChildren()
          .add(controls.label(controls.texts().text("people.spellings.more", more), "muted"));
    }
  }

  private Node target(TargetProposal proposal) {
    Label name = new Label(proposal.company().name());
    name.getStyleClass().add("strong");
    Wrapping.of(name);
    VBox card = new VBox(name);
    card.getStyleClass().add("side-card");
    proposal
        .reasons()
        .forEach(
            reason ->
                card.getChildren()
                    .add(controls.prose(controls.texts().text(reason), "muted", "small")));
    Button make =
        controls.button("people.proposals.make", () -> model.toggleTarget(proposal.company()));
    make.accessibleTextProperty()
        .bind(controls.texts().text("people.proposals.make.name", proposal.company().name()));
    Button open = controls.quiet("people.act.open", () -> model.open(proposal.company()));
    open.accessibleTextProperty()
        .bind(controls.texts().text("people.proposals.open.name", proposal.company().name()));
    card.getChildren().add(Controls.row(make, open));
    return card;
  }

  private Node question(SpellingGroup group) {
    VBox card = new VBox();
    card.getStyleClass().add("side-card");
    group
        .spellings()
        .forEach(
            spelling -> {
              Label name =
                  controls.label(
                      controls.texts().text("people.spelling", spelling.name(), spelling.people()));
              Wrapping.of(name);
              card.getChildren().add(name);
            });
    card.getChildren()
        .add(
            Controls.row(
                controls.button("people.spellings.join", () -> model.join(group)),
                controls.quiet("people.spellings.apart", () -> model.keepApart(group))));
    return card;
  }
}
