package app.entregent.screen.map;

import app.entregent.model.decision.Guarantor;
import app.entregent.model.decision.IntroductionRoute;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.QuietInfluence;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Tie;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The ways in: through whom to reach those who were never met, who weighs more than their title,
 * and who may vouch for us.
 */
final class WaysPanel extends VBox {
  /** More than this nobody takes at once. */
  private static final int MOST = 12;

  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final Navigator navigator;

  WaysPanel(Controls controls, MapViewModel model, Navigator navigator) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.navigator = navigator;
    getStyleClass().add("ways-panel");
    focusWithinProperty()
        .subscribe(
            within -> {
              if (!within) {
                model.light(Optional.empty());
              }
            });
  }

  void show(MapPicture picture) {
    Rebuilding.of(this, () -> build(picture));
  }

  private void build(MapPicture picture) {
    MapAnalysis analysis = model.analysis();
    getChildren().clear();
    part("map.ways.routes");
    List<IntroductionRoute> routes =
        analysis.routes().stream()
            .sorted(
                Comparator.comparing(IntroductionRoute::question)
                    .thenComparing(route -> -weight(picture, route.toSeatId())))
            .toList();
    fill(
        routes.stream().limit(MOST).map(route -> route(picture, route)).toList(),
        "map.ways.routes.none");
    if (routes.size() > MOST) {
      getChildren().add(label(Message.of("map.ways.more", routes.size() - MOST), "small", "muted"));
    }
    part("map.ways.quiet");
    fill(
        analysis.quiet().stream().limit(MOST).map(quiet -> quiet(picture, quiet)).toList(),
        "map.ways.quiet.none");
    part("map.ways.guarantors");
    fill(analysis.guarantors().stream().map(this::guarantor).toList(), "map.ways.guarantors.none");
  }

  private void part(String heading) {
    Label label = new Label(texts.now(Message.of(heading)));
    label.getStyleClass().add("panel-title");
    Wrapping.of(label);
    getChildren().add(label);
  }

  private void fill(List<Node> rows, String none) {
    if (rows.isEmpty()) {
      getChildren().add(label(Message.of(none), "muted"));
    }
    getChildren().addAll(rows);
  }

  private Label label(Message message, String... styles) {
    Label label = new Label(texts.now(message));
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  private Node route(MapPicture picture, IntroductionRoute route) {
    Hyperlink words =
        link(
            Message.of(
                "map.complete.part",
                RouteWords.of(route, picture.map(), picture.reading().facts())),
            () -> model.ways().select(route));
    words
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.ways().show(route);
              }
            });
    VBox row = new VBox(words);
    row.getStyleClass().addAll("way", route.question() ? "way-question" : "way-known");
    if (!model.sight().inThePast()) {
      Hyperlink plan = controls.link("map.remedy.plan", () -> model.ways().plan(route));
      plan.getStyleClass().add("gap-close");
      row.getChildren().add(plan);
    }
    return row;
  }

  private Node quiet(MapPicture picture, QuietInfluence quiet) {
    String name = name(picture, quiet.seatId());
    Hyperlink who =
        link(
            Message.of("map.ways.quiet.one", name, quiet.share()),
            () -> model.select(quiet.seatId()));
    VBox row = new VBox(who);
    row.getStyleClass().add("way");
    for (Tie line : quiet.lines().stream().limit(MOST).toList()) {
      row.getChildren()
          .add(
              label(
                  Message.of("map.ways.quiet.line", name(picture, line.toSeatId()), line.weight()),
                  "small",
                  "muted"));
    }
    return row;
  }

  private Node guarantor(Guarantor guarantor) {
    boolean person = guarantor.personId().isPresent();
    Hyperlink who =
        link(
            Message.of(
                !guarantor.knows().isEmpty()
                    ? "map.ways.guarantor.contact"
                    : person ? "map.ways.guarantor.person" : "map.ways.guarantor.client",
                guarantor.name(),
                person ? guarantor.knows() : guarantor.sector()),
            () -> {
              guarantor.personId().ifPresent(id -> navigator.open(new Place.Person(id)));
              guarantor.accountId().ifPresent(id -> navigator.open(new Place.Account(id)));
            });
    VBox row = new VBox(who);
    row.getStyleClass().add("way");
    return row;
  }

  private Hyperlink link(Message words, Runnable act) {
    Hyperlink link = new Hyperlink(texts.now(words));
    Wrapping.of(link);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          act.run();
        });
    return link;
  }

  private static String name(MapPicture picture, long seat) {
    return picture.map().seat(seat).map(picture.reading().facts()::name).orElse("");
  }

  private static int weight(MapPicture picture, long seat) {
    return picture.map().seat(seat).map(Seat::influence).map(i -> i.weight()).orElse(0);
  }
}
