package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.Rated;
import app.entregent.model.relationship.signal.Signal;
import app.entregent.model.relationship.signal.SignalScore;
import app.entregent.ui.Controls;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What an account is worth: one sentence for each thing, which opens into its reasons. */
public final class WorthPanel {
  private final Controls controls;
  private final WorthViewModel model;
  private final List<FactFold> folds = new ArrayList<>();
  private final VBox box = new VBox();
  private final BuyingSection buying;
  private final RankSection rank;
  private final LevelSection purchase;
  private final LevelSection forces;
  private final ValueSection value;
  private final Map<Signal, SignalSection> signals = new EnumMap<>(Signal.class);
  private final FactFold rankFold;
  private final FactFold purchaseFold;
  private final FactFold forcesFold;
  private final FactFold valueFold;
  private final Map<Signal, FactFold> signalFolds = new EnumMap<>(Signal.class);

  public WorthPanel(Controls controls, WorthViewModel model) {
    this.controls = controls;
    this.model = model;
    buying = new BuyingSection(controls, model);
    rank = new RankSection(controls, model);
    purchase = new LevelSection(controls, model, Rated.Group.PURCHASE, "worth.intensity.how");
    forces = new LevelSection(controls, model, Rated.Group.FORCES, "worth.forces.how");
    value = new ValueSection(controls, model);
    box.getChildren().add(buying.node());
    rankFold = fold("rank", rank.node());
    valueFold = fold("value", value.node());
    for (Signal signal : Signal.values()) {
      SignalSection section = new SignalSection(controls, model);
      signals.put(signal, section);
      signalFolds.put(signal, fold(signal.code(), section.node()));
    }
    purchaseFold = fold("intensity", purchase.node());
    forcesFold = fold("forces", forces.node());
    box.getStyleClass().add("worth");
    model.sheetProperty().subscribe(found -> show(found));
    model.openProperty().subscribe(open -> folds.forEach(fold -> fold.setOpen(open)));
    controls.onLanguage(box, () -> show(model.sheetProperty().get()));
  }

  public Node node() {
    return box;
  }

  /** The keyboard goes to the first of the sentences. */
  public void focus() {
    folds.getFirst().focus();
  }

  private FactFold fold(String code, Node reasons) {
    FactFold fold = new FactFold(controls, code, reasons);
    folds.add(fold);
    box.getChildren().add(fold.node());
    return fold;
  }

  private void show(Optional<WorthSheet> found) {
    found.ifPresent(
        sheet -> {
          buying.show(sheet);
          rankFold.say(WorthWords.rank(sheet));
          rank.show(sheet.rank());
          valueFold.say(WorthWords.value(sheet.worth().value()));
          value.show(sheet);
          sheet.signals().forEach(score -> show(score, sheet.client()));
          purchaseFold.say(WorthWords.intensity(sheet.worth().intensity()));
          purchase.show(sheet.worth().ratings());
          forcesFold.say(WorthWords.forces(sheet.worth().forces()));
          forces.show(sheet.worth().ratings());
        });
  }

  private void show(SignalScore score, boolean client) {
    Optional.ofNullable(signalFolds.get(score.signal()))
        .ifPresent(fold -> fold.say(WorthWords.signal(score, client)));
    Optional.ofNullable(signals.get(score.signal())).ifPresent(section -> section.show(score));
  }
}
