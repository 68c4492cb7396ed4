package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.SizeClass;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The three values of an account: what it pays, how it holds, what it may bring. */
final class ValueSection {
  private static final int PROMISES = 3;

  private final Controls controls;
  private final LiveTexts texts;
  private final AmountTable amounts;
  private final LevelSection bonds;
  private final QuadrantPlot plot;
  private final ElementRows elements;
  private final ReadOnlyObjectWrapper<Message> economic =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> competitive =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> future =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<SizeClass>> size =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<OptionalInt> promise =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final VBox box;

  ValueSection(Controls controls, WorthViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    amounts = new AmountTable(controls, model);
    bonds = new LevelSection(controls, model, Rated.Group.LOYALTY, "worth.competitive.how");
    plot = new QuadrantPlot(controls);
    elements = new ElementRows(controls, model);
    Segments<Optional<SizeClass>> sizes =
        new Segments<>(
            Stream.concat(
                    Stream.of(Optional.<SizeClass>empty()),
                    Arrays.stream(SizeClass.values()).map(Optional::of))
                .toList(),
            one -> texts.text(one.map(SizeClass::word).orElse(Message.of("worth.level.unknown"))),
            size,
            model::setSize);
    sizes.setId("worth-size");
    Segments<OptionalInt> promises =
        new Segments<>(
            Stream.concat(
                    Stream.of(OptionalInt.empty()),
                    IntStream.rangeClosed(1, PROMISES).mapToObj(OptionalInt::of))
                .toList(),
            one -> texts.text(promiseWord(one)),
            promise,
            model::setPromise);
    promises.setId("worth-promise");
    box =
        new VBox(
            part("worth.part.economic", economic, "worth.economic.how", amounts.node()),
            part(
                "worth.part.competitive",
                competitive,
                "worth.quadrant.how",
                plot.node(),
                bonds.node(),
                elements.node()),
            part(
                "worth.part.future",
                future,
                "worth.future.how",
                new FieldRow(controls, "worth.size", sizes),
                new FieldRow(controls, "worth.promise", promises)
                    .hint(texts.text("worth.promise.hint"))));
    box.getStyleClass().add("worth-parts");
  }

  Node node() {
    return box;
  }

  void show(WorthSheet sheet) {
    economic.set(WorthWords.economic(sheet.worth()));
    competitive.set(WorthWords.competitive(sheet.worth()));
    future.set(WorthWords.future(sheet.worth()));
    size.set(sheet.worth().size());
    promise.set(sheet.worth().promise());
    amounts.show(sheet.worth());
    bonds.show(sheet.worth().ratings());
    plot.show(LoyaltyQuadrant.of(sheet.worth().ratings()));
    elements.show(sheet.worth().elements());
  }

  private static Message promiseWord(OptionalInt promise) {
    return promise.isEmpty()
        ? Message.of("worth.level.unknown")
        : Message.of("worth.promise." + promise.getAsInt());
  }

  private Node part(
      String titleKey, ReadOnlyObjectWrapper<Message> said, String howKey, Node... nodes) {
    Label title = controls.label(titleKey, "worth-part-title");
    Label sentence = controls.prose(texts.text(said));
    sentence.setId(titleKey.replace('.', '-'));
    VBox part = new VBox(title, sentence, controls.prose(howKey, "muted", "small"));
    part.getChildren().addAll(nodes);
    part.getStyleClass().add("worth-part");
    return part;
  }
}
