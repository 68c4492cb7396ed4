package app.entregent.screen.account;

import app.entregent.model.account.Account;
import app.entregent.model.account.LadderMove;
import app.entregent.model.account.LadderStep;
import app.entregent.model.account.LoyaltyStep;
import app.entregent.model.account.Pursuit;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.StageClock;
import app.entregent.model.decision.StageMove;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The way of an account: each decision through the six stages, the ladder with its history, the
 * track of loyalty, and whether the account is worth the work.
 */
final class AccountWayPanel {
  private static final int SHORT = 4;

  private final Controls controls;
  private final LiveTexts texts;
  private final AccountViewModel model;
  private final VBox box = new VBox();

  AccountWayPanel(Controls controls, AccountViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    box.getStyleClass().addAll("page", "account-way");
  }

  Node node() {
    return box;
  }

  void show(AccountPage page) {
    List<Node> parts = new ArrayList<>();
    won(page).ifPresent(parts::add);
    for (Map.Entry<Decision, ?> entry : page.decisions()) {
      parts.add(decision(entry.getKey(), page));
    }
    if (page.pursuit().loyaltySince().isPresent() || isClient(page.account())) {
      parts.add(loyalty(page.pursuit()));
    }
    parts.add(ladder(page));
    parts.add(pursuit(page.pursuit()));
    Rebuilding.of(box, () -> box.getChildren().setAll(parts));
  }

  private static boolean isClient(Account account) {
    return account.ladder().compareTo(LadderStep.CLIENT) >= 0;
  }

  /** A decision was won, and the ladder does not say so yet. */
  private Optional<Node> won(AccountPage page) {
    boolean won =
        page.decisions().stream().anyMatch(each -> each.getKey().outcome() == Outcome.WON);
    if (!won || isClient(page.account())) {
      return Optional.empty();
    }
    VBox question =
        new VBox(
            controls.prose("account.way.won", "strong"),
            controls.button(
                "account.way.won.client",
                () -> {
                  model.ladder().set(LadderStep.CLIENT);
                  if (model.ladder().askedProperty().get().isPresent()) {
                    model.show(AccountViewModel.Part.FACTS);
                  }
                }));
    question.getStyleClass().add("question");
    return Optional.of(question);
  }

  private Node decision(Decision decision, AccountPage page) {
    List<StageMove> moves = page.stageMoves().getOrDefault(decision.id(), List.of());
    StageClock clock = StageClock.of(decision, moves, page.stageClocks(), model.today());
    Segments<DecisionStage> stages =
        new Segments<>(
            List.of(DecisionStage.values()),
            stage -> texts.text(stage.word()),
            new ReadOnlyObjectWrapper<>(decision.stage()),
            stage -> model.setStage(decision.id(), stage));
    Named.as(stages, "stages-" + decision.id());
    Label name =
        new Label(
            decision.object().isBlank()
                ? texts.now(Message.of("people.decision.unnamed"))
                : decision.object());
    name.getStyleClass().add("heading");
    VBox section = new VBox(name, stages, since(decision, clock), prompts(decision.stage()));
    moves.forEach(move -> section.getChildren().add(proof(move)));
    section.getStyleClass().add("page-section");
    return section;
  }

  private Node since(Decision decision, StageClock clock) {
    Label said =
        controls.prose(
            texts.text(
                Message.of(
                    clock.stalled() ? "account.way.stalled" : "account.way.since",
                    clock.days(),
                    clock.since(),
                    clock.usual())),
            clock.stalled() ? "caution" : "muted");
    EditableText days =
        EditableText.line(typed -> model.setStageClock(decision.stage(), typed.strip()));
    if (days.field() instanceof TextField field) {
      field.setPrefColumnCount(SHORT);
    }
    Named.as(days.field(), "stage-clock-" + decision.id());
    days.field().accessibleTextProperty().bind(texts.text("account.way.clock"));
    days.show(Integer.toString(clock.usual()));
    return new FlowPane(said, controls.label("account.way.clock", "muted"), days);
  }

  /** What social selling can do in this stage. */
  private Node prompts(DecisionStage stage) {
    VBox prompts = new VBox(controls.label("account.way.can", "strong"));
    for (String line : texts.now(Message.of("account.way.can." + stage.code())).split("\n")) {
      Label label = controls.prose(new ReadOnlyObjectWrapper<>("– " + line));
      prompts.getChildren().add(label);
    }
    prompts.getStyleClass().add("way-prompts");
    return prompts;
  }

  private Node proof(StageMove move) {
    EditableText proof = EditableText.keptLine(typed -> model.setProof(move.id(), typed.strip()));
    Named.as(proof.field(), "proof-" + move.id());
    proof.field().promptTextProperty().bind(texts.text("account.way.proof"));
    proof.field().accessibleTextProperty().bind(texts.text("account.way.proof"));
    proof.show(move.proof());
    return line(
        Message.of("account.way.move", move.movedOn(), move.from().word(), move.to().word()),
        proof);
  }

  private Node ladder(AccountPage page) {
    VBox section = new VBox(controls.heading("account.way.ladder"));
    if (page.moves().isEmpty()) {
      section.getChildren().add(controls.prose("account.way.ladder.none", "muted"));
    }
    for (LadderMove move : page.moves()) {
      EditableText reason =
          EditableText.keptLine(typed -> model.setMoveReason(move.id(), typed.strip()));
      Named.as(reason.field(), "ladder-reason-" + move.id());
      reason.field().promptTextProperty().bind(texts.text("account.way.reason"));
      reason.field().accessibleTextProperty().bind(texts.text("account.way.reason"));
      reason.show(move.reason());
      section
          .getChildren()
          .add(
              line(
                  Message.of(
                      "account.way.move",
                      move.movedOn(),
                      AccountView.ladder(move.from()),
                      AccountView.ladder(move.to())),
                  reason));
    }
    section.getStyleClass().add("page-section");
    return section;
  }

  private Node line(Message said, EditableText field) {
    Label label = controls.label(texts.text(said), "small");
    HBox.setHgrow(field, Priority.ALWAYS);
    return Controls.row(label, field);
  }

  private Node loyalty(Pursuit pursuit) {
    VBox section = new VBox(controls.heading("account.way.loyalty"));
    pursuit
        .loyaltySince()
        .ifPresent(
            day ->
                section
                    .getChildren()
                    .add(
                        controls.prose(
                            texts.text(Message.of("account.way.loyalty.since", day)), "muted")));
    for (LoyaltyStep step : LoyaltyStep.values()) {
      Message words = Message.of("account.loyalty." + step.code());
      section
          .getChildren()
          .add(
              Controls.row(
                  controls.quiet(
                      "account.way.plan", () -> model.planLoyalty(step, texts.now(words))),
                  controls.label(texts.text(words))));
    }
    section.getStyleClass().add("page-section");
    return section;
  }

  private Node pursuit(Pursuit pursuit) {
    VBox section = new VBox(controls.heading("account.way.pursuit"));
    if (pursuit.stoppedOn().isPresent()) {
      section
          .getChildren()
          .addAll(
              controls.prose(
                  texts.text(
                      Message.of(
                          "account.way.stopped", pursuit.stoppedOn().get(), pursuit.reason()))),
              controls.button("account.way.again", model::pursueAgain));
    } else {
      TextField reason = new TextField();
      reason.setId("stop-reason");
      reason.promptTextProperty().bind(texts.text("account.way.stop.reason"));
      reason.setOnAction(event -> model.stopPursuing(reason.getText()));
      section
          .getChildren()
          .add(
              new FieldRow(controls, "account.way.stop", reason)
                  .hint(texts.text("account.way.stop.hint")));
    }
    section.getStyleClass().add("page-section");
    return section;
  }
}
