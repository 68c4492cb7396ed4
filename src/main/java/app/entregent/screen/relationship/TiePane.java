package app.entregent.screen.relationship;

import app.entregent.model.relationship.FavourRow;
import app.entregent.model.relationship.Reciprocity;
import app.entregent.model.relationship.capital.CapitalPart;
import app.entregent.model.relationship.capital.Dimension;
import app.entregent.model.relationship.capital.NormTally;
import app.entregent.model.relationship.capital.QualityReading;
import app.entregent.model.relationship.capital.SocialCapital;
import app.entregent.model.relationship.capital.TieQuality;
import app.entregent.model.relationship.capital.TieRating;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Place;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tie to one person: the ledger with its balance, four ratings, three sub-scores. */
public final class TiePane extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final TieViewModel model;

  public TiePane(Controls controls, TieViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("relationship-pane");
    model.shownProperty().subscribe(now -> show());
    controls.onLanguage(this, this::show);
  }

  /** The tie to this person, as a part of a page; it follows while it is in a window. */
  public static TiePane of(Controls controls, TieViewModel model, long personId) {
    TiePane pane = new TiePane(controls, model);
    pane.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                model.deactivate();
              } else {
                model.show(Optional.of(personId));
                model.activate();
              }
            });
    return pane;
  }

  private void show() {
    List<Node> parts = new ArrayList<>();
    model
        .shownProperty()
        .get()
        .ifPresent(
            now -> {
              parts.add(ledger(now));
              parts.add(qualities(now));
              parts.add(controls.heading("relationship.capital"));
              parts.add(controls.prose("relationship.capital.source", "muted", "small"));
              for (Dimension dimension : Dimension.values()) {
                parts.add(dimension(now, dimension));
              }
            });
    Rebuilding.of(this, () -> getChildren().setAll(parts));
  }

  private Node ledger(TieShown now) {
    VBox lines = new VBox(controls.heading("relationship.ledger"));
    lines.getStyleClass().add("relationship-part");
    Reciprocity open = now.facts().open();
    Label balance =
        controls.prose(
            texts.text(
                now.favours().isEmpty()
                    ? Message.of("relationship.ledger.none", now.person().name())
                    : Message.of(
                        "relationship.ledger.balance",
                        now.person().name(),
                        (long) open.given(),
                        (long) open.received(),
                        (long) (now.favours().size() - open.given() - open.received()))));
    balance.setId("ledger-balance");
    lines.getChildren().add(balance);
    now.favours().forEach(row -> lines.getChildren().add(controls.prose(line(row), "small")));
    return lines;
  }

  private ObservableValue<String> line(FavourRow row) {
    return texts.text(
        Message.of(
            "relationship.ledger.line",
            row.favour().doneOn(),
            RelationshipWords.direction(row.favour().direction()),
            RelationshipWords.what(row),
            row.favour().settled() ? 1 : 0));
  }

  private Node qualities(TieShown now) {
    VBox lines =
        new VBox(
            controls.heading("relationship.quality"),
            controls.prose("relationship.quality.hint", "muted", "small"));
    lines.getStyleClass().add("relationship-part");
    for (TieQuality quality : TieQuality.values()) {
      Optional.ofNullable(now.facts().qualities().get(quality))
          .ifPresent(reading -> lines.getChildren().add(quality(now.person().id(), reading)));
    }
    return lines;
  }

  private Node quality(long person, QualityReading reading) {
    TieQuality quality = reading.quality();
    List<Optional<Integer>> levels = new ArrayList<>();
    levels.add(Optional.empty());
    IntStream.rangeClosed(0, TieRating.HIGHEST).forEach(level -> levels.add(Optional.of(level)));
    Choice<Optional<Integer>> choice =
        Choice.of(
            levels,
            level ->
                texts.text(
                    level
                        .map(one -> Message.of("relationship.quality.level", one))
                        .orElse(Message.of("relationship.quality.unsaid"))),
            new ReadOnlyObjectWrapper<>(reading.own().map(TieRating::level)),
            level -> model.rate(person, quality, level));
    choice.setId("quality-" + quality.code());
    choice.accessibleTextProperty().bind(texts.text("relationship.quality." + quality.code()));
    Label name = controls.label("relationship.quality." + quality.code());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    VBox line = new VBox(new ToolRow(name, choice));
    line.getChildren().add(controls.prose(texts.text(source(reading)), "muted", "small"));
    reading
        .own()
        .ifPresent(
            rating -> {
              EditableText why =
                  EditableText.keptLine(typed -> model.explain(person, quality, typed));
              why.field().setId("quality-why-" + quality.code());
              why.field().promptTextProperty().bind(texts.text("relationship.quality.why"));
              why.field().accessibleTextProperty().bind(texts.text("relationship.quality.why"));
              why.show(rating.reason());
              line.getChildren().add(why);
            });
    return line;
  }

  /** Where the level comes from, with its day. */
  private static Message source(QualityReading reading) {
    if (reading.own().isPresent()) {
      return Message.of("relationship.quality.own", reading.own().get().saidOn());
    }
    return reading
        .talks()
        .map(
            talks ->
                Message.of(
                    "relationship.quality.talks",
                    talks.level().orElse(0),
                    talks.talks(),
                    talks.yes(),
                    talks.partly(),
                    talks.no(),
                    talks.newest()))
        .orElse(Message.of("relationship.quality.unknown"));
  }

  private Node dimension(TieShown now, Dimension dimension) {
    SocialCapital capital = now.capital();
    VBox facts = new VBox();
    facts.getStyleClass().add("relationship-part");
    facts
        .getChildren()
        .add(controls.label(texts.text(CapitalWords.headline(capital, dimension)), "strong"));
    for (CapitalPart part : SocialCapital.parts(dimension)) {
      facts.getChildren().add(fact(now, part));
    }
    return facts;
  }

  /** A fact leads to where it is kept. */
  private Node fact(TieShown now, CapitalPart part) {
    Message said = CapitalWords.part(now, part);
    Optional<Place> place = place(now, part);
    if (place.isEmpty()) {
      return controls.prose(texts.text(said), "small", "muted");
    }
    Hyperlink link = controls.link("relationship.act.open", () -> model.open(place.get()));
    link.textProperty().unbind();
    link.textProperty().bind(texts.text(said));
    link.getStyleClass().add("small");
    link.setId("capital-" + part.code());
    Wrapping.of(link);
    return link;
  }

  private static Optional<Place> place(TieShown now, CapitalPart part) {
    return switch (part) {
      case TIE, NEEDS -> Optional.of(new Place.Person(now.person().id()));
      case CONFIGURATION -> now.decisionId().map(Place.Map::new);
      case NETWORK -> Optional.of(new Place.Relationships());
      case TRUST, NORMS ->
          newest(now)
              .map(
                  talk ->
                      new Place.Story(Place.Story.Of.PERSON, now.person().id(), Optional.of(talk)));
      case OBLIGATIONS -> Optional.empty();
      case LANGUAGE -> now.accountId().map(Place.Account::new);
    };
  }

  private static Optional<Long> newest(TieShown now) {
    return Arrays.stream(TieQuality.values())
        .flatMap(quality -> Optional.ofNullable(now.facts().qualities().get(quality)).stream())
        .flatMap(reading -> reading.talks().stream())
        .max(Comparator.comparing(NormTally::newest))
        .map(NormTally::newestTalk);
  }
}
