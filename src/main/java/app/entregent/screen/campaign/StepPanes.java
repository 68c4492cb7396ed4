package app.entregent.screen.campaign;

import app.entregent.model.account.Account;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.campaign.CampaignPart;
import app.entregent.model.campaign.CampaignText;
import app.entregent.model.campaign.TargetChoice;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.Step;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaCount;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Place;
import app.entregent.ui.Wrapping;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What stands in each step of the guide. */
final class StepPanes {
  /** So many accounts that fit are offered at once. */
  private static final int OFFERED = 12;

  private final Controls controls;
  private final LiveTexts texts;
  private final CampaignViewModel model;

  /** What is typed for a goal stays while the page is built anew. */
  private Optional<KnownForm> form = Optional.empty();

  /** What is typed in them stays too, though the focus is elsewhere. */
  private final TextField newAccount;

  private final TextField newPersona;

  /** The lines whose write is on its way: a second Enter adds nothing twice. */
  private final Set<TextField> adding = new HashSet<>();

  private record KnownForm(long campaign, GoalForm form) {}

  StepPanes(Controls controls, CampaignViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    newAccount = adder("campaign-account", "campaign.account.new", model::addAccount);
    newPersona = adder("campaign-persona", "campaign.persona.new", model::addPersona);
  }

  /** The content of the present step. */
  Node of(ShownCampaign shown) {
    return switch (shown.campaign().step()) {
      case AUDIT -> audit(shown);
      case DATABASE -> database(shown);
      case TARGET -> target(shown);
      case PLAN -> plan(shown);
      case MEASURE -> measure(shown);
      case RUNNING -> running(shown);
    };
  }

  private Node audit(ShownCampaign shown) {
    VBox box = part(said("campaign.audit.found", shown.missing().size()));
    for (BrandItem item : shown.missing()) {
      Label title =
          controls.label(
              texts.text(
                  item.listed()
                      .map(listed -> Message.of("brand.item." + listed.key() + ".title"))
                      .orElse(Message.of("campaign.own", item.ownTitle()))));
      Wrapping.of(title);
      box.getChildren().add(title);
    }
    box.getChildren().add(link("campaign.audit.open", new Place.Brand()));
    return box;
  }

  private Node database(ShownCampaign shown) {
    return part(
        said("campaign.database.there", shown.facts().people(), shown.facts().accounts()),
        new FlowPane(
            link("campaign.database.import", new Place.Import(List.of())),
            link("campaign.database.people", new Place.People())),
        newAccount,
        text(shown, CampaignText.OBJECTIVE),
        text(shown, CampaignText.SECTOR),
        text(shown, CampaignText.ZONE),
        text(shown, CampaignText.SEGMENT));
  }

  private Node text(ShownCampaign shown, CampaignText text) {
    long id = shown.campaign().id();
    EditableText field = EditableText.keptLine(words -> model.setText(id, text, words));
    String code = text.name().toLowerCase(Locale.ROOT);
    field.field().setId("campaign-" + code);
    field.show(shown.campaign().text(text));
    return FieldRow.editing(controls, "campaign.text." + code, field);
  }

  private Node target(ShownCampaign shown) {
    List<Long> personas = shown.campaign().of(CampaignPart.PERSONA);
    VBox box =
        part(
            controls.label("campaign.target.personas", "strong"),
            controls.prose(
                texts.text(
                    Message.of(
                        "people.personas.count."
                            + PersonaCount.of(personas.size()).name().toLowerCase(Locale.ROOT),
                        personas.size())),
                "small",
                "muted"));
    for (Persona persona : shown.personas()) {
      box.getChildren()
          .add(
              check(
                  "persona-" + persona.id(),
                  persona.name(),
                  personas.contains(persona.id()),
                  on -> model.choosePersona(persona.id(), on)));
    }
    box.getChildren().add(newPersona);
    box.getChildren().add(controls.label("campaign.target.accounts", "strong"));
    addAccounts(box, shown);
    box.getChildren().add(newAccount);
    return box;
  }

  /** Those that were chosen, then the best of the others, each with its reasons. */
  private void addAccounts(VBox box, ShownCampaign shown) {
    for (Account account : shown.targets()) {
      box.getChildren()
          .add(
              check(
                  "account-" + account.id(),
                  account.name(),
                  true,
                  on -> model.chooseAccount(account.id(), on)));
    }
    List<TargetChoice> others =
        shown.choices().stream()
            .filter(choice -> !shown.targets().contains(choice.account()))
            .toList();
    for (TargetChoice choice : others.subList(0, Math.min(OFFERED, others.size()))) {
      VBox both =
          new VBox(
              check(
                  "account-" + choice.account().id(),
                  choice.account().name(),
                  false,
                  on -> model.chooseAccount(choice.account().id(), on)));
      choice
          .reasons()
          .forEach(
              reason ->
                  both.getChildren().add(controls.prose(texts.text(reason), "small", "muted")));
      box.getChildren().add(both);
    }
    if (others.isEmpty() && shown.targets().isEmpty()) {
      box.getChildren().add(controls.prose("campaign.target.none", "muted"));
    } else if (others.size() > OFFERED) {
      box.getChildren().add(said("campaign.target.more", others.size() - OFFERED));
    }
  }

  private Node plan(ShownCampaign shown) {
    VBox box = part();
    box.getChildren()
        .add(
            number(
                "campaign-weeks",
                Message.of("campaign.plan.weeks"),
                shown.campaign().weeks(),
                model::changeWeeks));
    for (Step step : Step.values()) {
      box.getChildren()
          .add(
              number(
                  "campaign-plan-" + step.number(),
                  Message.of("campaign.plan.step", step.title()),
                  shown.plan().planned(step, IsoWeek.of(model.today())),
                  by -> model.changePlan(step, by)));
    }
    int pieces = shown.campaign().of(CampaignPart.PIECE).size();
    if (pieces > 0) {
      box.getChildren().add(said("campaign.plan.planned", pieces));
      box.getChildren().add(link("campaign.plan.open", new Place.Engage()));
      return box;
    }
    List<NewPiece> first = model.firstPieces();
    for (NewPiece piece : first) {
      Message line =
          Message.of(
              "campaign.plan.piece",
              piece.plannedOn(),
              Message.of("engage.channel." + piece.channel()),
              piece.subject());
      box.getChildren().add(controls.prose(texts.text(line), "small"));
    }
    if (first.isEmpty()) {
      box.getChildren().add(controls.prose("campaign.plan.nothing", "muted"));
    } else {
      Button add = controls.button("campaign.plan.add", model::addPieces);
      add.setId("campaign-pieces");
      box.getChildren().add(add);
    }
    return box;
  }

  private Node measure(ShownCampaign shown) {
    VBox box = part();
    goals(box, shown);
    boolean other = form.filter(known -> known.campaign() == shown.campaign().id()).isEmpty();
    if (other) {
      form = Optional.of(new KnownForm(shown.campaign().id(), new GoalForm(controls, model)));
    }
    form.ifPresent(
        known -> {
          known.form().judge();
          box.getChildren().add(known.form());
        });
    return box;
  }

  private Node running(ShownCampaign shown) {
    VBox box = part(controls.prose("campaign.running.set", "muted"));
    goals(box, shown);
    FlowPane links =
        new FlowPane(
            link("campaign.plan.open", new Place.Engage()),
            link("campaign.running.measure", new Place.Measure()));
    links.getStyleClass().add("campaign-links");
    box.getChildren().add(links);
    return box;
  }

  private void goals(VBox box, ShownCampaign shown) {
    for (Goal goal : shown.goals()) {
      Label line =
          controls.prose(
              texts.text(told(goal, Optional.ofNullable(shown.standings().get(goal.id())))));
      Button delete =
          controls.icon(
              Material2AL.CLOSE, "campaign.goal.delete", () -> model.deleteGoal(goal.id()));
      box.getChildren().add(Controls.row(line, delete));
    }
  }

  private static Message told(Goal goal, Optional<BigDecimal> stands) {
    Message what =
        goal.words().isBlank()
            ? Message.of("measure.metric." + goal.metric().code())
            : Message.of("campaign.own", goal.words());
    return Message.of(
        "campaign.goal.told",
        what,
        goal.baseline()
            .map(from -> Message.of("campaign.number", from))
            .orElse(Message.of("campaign.unknown")),
        goal.target(),
        goal.due(),
        stands
            .map(now -> Message.of("campaign.number", now))
            .orElse(Message.of("campaign.unknown")));
  }

  private Node number(String id, Message name, int value, IntConsumer change) {
    Button fewer = controls.icon(Material2MZ.REMOVE, "campaign.fewer", () -> change.accept(-1));
    Button more = controls.icon(Material2AL.ADD, "campaign.more", () -> change.accept(1));
    fewer.setId(id + "-fewer");
    more.setId(id + "-more");
    Label words = controls.label(texts.text(name));
    HBox row =
        Controls.row(
            words,
            Controls.spring(),
            fewer,
            controls.label(texts.text("campaign.number", value), "strong", "numbers"),
            more);
    row.getStyleClass().add("campaign-number");
    return row;
  }

  private static CheckBox check(String id, String name, boolean on, Consumer<Boolean> choose) {
    CheckBox box = new CheckBox(name);
    box.setId(id);
    Wrapping.of(box);
    box.setSelected(on);
    box.setOnAction(event -> choose.accept(box.isSelected()));
    return box;
  }

  /** The line is empty once what was typed is written, unless something else was typed since. */
  private TextField adder(String id, String promptKey, Function<String, CompletionStage<?>> add) {
    TextField field = new TextField();
    field.setId(id);
    field.promptTextProperty().bind(texts.text(promptKey));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.setOnAction(event -> add(field, add));
    return field;
  }

  private void add(TextField field, Function<String, CompletionStage<?>> add) {
    String typed = field.getText();
    if (adding.add(field)) {
      add.apply(typed)
          .whenComplete(
              (answer, cause) -> {
                adding.remove(field);
                if (cause == null && field.getText().equals(typed)) {
                  field.clear();
                }
              });
    }
  }

  private Node link(String key, Place place) {
    return controls.link(key, () -> model.open(place));
  }

  private Label said(String key, Object... args) {
    return controls.prose(texts.text(Message.of(key, args)), "muted");
  }

  private static VBox part(Node... content) {
    VBox part = new VBox(content);
    part.getStyleClass().add("campaign-part");
    return part;
  }
}
