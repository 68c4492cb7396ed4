package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.BuyingWay;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** To which segments an account belongs, and how it buys. */
final class BuyingSection {
  private final ReadOnlyObjectWrapper<BuyingWay> way =
      new ReadOnlyObjectWrapper<>(BuyingWay.UNKNOWN);
  private final ReadOnlyObjectWrapper<Message> known = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final EditableText segments;
  private final EditableText distributor;
  private final FieldRow through;
  private final Hyperlink open;
  private final VBox box;

  BuyingSection(Controls controls, WorthViewModel model) {
    LiveTexts texts = controls.texts();
    segments = EditableText.keptLine(model::setSegments);
    segments.field().setId("worth-segments");
    distributor = EditableText.keptLine(model::setDistributor);
    distributor.field().setId("worth-distributor");
    HBox.setHgrow(distributor, Priority.ALWAYS);
    open = controls.link("worth.distributor.open", model::openDistributor);
    Segments<BuyingWay> ways =
        new Segments<>(
            List.of(BuyingWay.values()), step -> texts.text(step.word()), way, model::setBuying);
    ways.setId("worth-buying");
    through = FieldRow.editing(controls, "worth.distributor", distributor);
    box =
        new VBox(
            controls.heading("worth.buying.title"),
            FieldRow.editing(controls, "worth.segments", segments).hint(texts.text(known)),
            new FieldRow(controls, "worth.buying", ways),
            through,
            open);
    box.getStyleClass().add("worth-plain");
  }

  Node node() {
    return box;
  }

  void show(WorthSheet sheet) {
    segments.show(sheet.worth().segments().text());
    distributor.show(sheet.worth().distributor());
    way.set(sheet.worth().buying());
    known.set(
        sheet.segments().isEmpty()
            ? Message.of("worth.segments.hint")
            : Message.of("worth.segments.known", String.join(", ", sheet.segments())));
    boolean named =
        sheet.worth().buying() == BuyingWay.THROUGH || !sheet.worth().distributor().isEmpty();
    show(through, named);
    show(open, named && sheet.distributorId().isPresent());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
