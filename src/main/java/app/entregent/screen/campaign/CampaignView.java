package app.entregent.screen.campaign;

import app.entregent.model.campaign.Campaign;
import app.entregent.model.campaign.CampaignStep;
import app.entregent.model.campaign.CampaignText;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The campaign guide: its steps one below the other, of which only the present one is open. */
public final class CampaignView implements Screen {
  private static final Message GROUP = Message.of("campaign.title");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final CampaignViewModel model;
  private final StepPanes panes;
  private final VBox page = new VBox();
  private final TextField name = new TextField();

  /** What is typed stays while the page is built anew. */
  private final TextField why = new TextField();

  private final ScreenFrame frame;
  private Subscription ownKeys = Subscription.EMPTY;

  public CampaignView(Controls controls, Keys keys, CampaignViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    panes = new StepPanes(controls, model);
    page.getStyleClass().add("campaign-page");
    name.setId("campaign-new");
    name.getStyleClass().add("campaign-name");
    name.promptTextProperty().bind(texts.text("campaign.new.prompt"));
    name.accessibleTextProperty().bind(name.promptTextProperty());
    name.setOnAction(event -> begin());
    why.setId("campaign-why");
    why.promptTextProperty().bind(texts.text("campaign.skip.prompt"));
    why.accessibleTextProperty().bind(why.promptTextProperty());
    why.setOnAction(event -> model.skip(why.getText()));
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    Button add = controls.button("campaign.new", this::begin);
    add.setId("campaign-begin");
    frame =
        new ScreenFrame(texts, "campaign.title", "campaign.purpose")
            .toolbar(campaigns(), name, add)
            .content(scroll);
    frame.getStyleClass().add("campaign-screen");
    model.shownProperty().subscribe(shown -> build());
    model.askingProperty().subscribe(this::ask);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(name);
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys =
        keys.add(
            Shortcut.of("Shortcut+Enter", Message.of("campaign.next"), GROUP, model::next),
            Shortcut.of("Alt+Up", Message.of("campaign.back"), GROUP, model::back),
            Shortcut.of("Alt+E", Message.of("campaign.end"), GROUP, model::toggleEnded),
            Shortcut.of("Shortcut+N", Message.of("campaign.new"), GROUP, name::requestFocus));
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private void begin() {
    if (name.getText().isBlank()) {
      name.requestFocus();
    } else {
      model.begin(name.getText()).thenRun(name::clear);
    }
  }

  /** All campaigns, those that ended too. */
  private Node campaigns() {
    Choice<Optional<Campaign>> choice =
        new Choice<>(
            model.campaignsProperty().map(all -> all.stream().map(Optional::of).toList()),
            campaign -> texts.text(campaign.map(CampaignView::named).orElse(GROUP)),
            model.shownProperty().map(shown -> shown.map(ShownCampaign::campaign)),
            campaign -> campaign.map(Campaign::id).ifPresent(model::choose));
    choice.setId("campaign-choice");
    choice.getStyleClass().add("campaign-choice");
    choice.accessibleTextProperty().bind(texts.text("campaign.choose"));
    choice.visibleProperty().bind(model.campaignsProperty().map(all -> !all.isEmpty()));
    choice.managedProperty().bind(choice.visibleProperty());
    return choice;
  }

  private static Message named(Campaign campaign) {
    return Message.of(
        campaign.ended().isPresent() ? "campaign.named.ended" : "campaign.named",
        campaign.text(CampaignText.NAME),
        campaign.begun());
  }

  private void ask(boolean asking) {
    if (!asking) {
      why.clear();
    }
    build();
  }

  private void build() {
    Rebuilding.of(
        page,
        () ->
            page.getChildren()
                .setAll(
                    model
                        .shownProperty()
                        .get()
                        .map(this::steps)
                        .orElseGet(() -> List.of(empty()))));
  }

  private Node empty() {
    return new EmptyState(
        controls, Material2OutlinedAL.FLAG, "campaign.empty.title", "campaign.empty.sentence");
  }

  private List<Node> steps(ShownCampaign shown) {
    return List.of(CampaignStep.values()).stream().map(step -> step(shown, step)).toList();
  }

  private Node step(ShownCampaign shown, CampaignStep step) {
    Campaign campaign = shown.campaign();
    boolean now = campaign.step() == step;
    Label title = controls.label("campaign.step." + step.code(), "heading");
    VBox card = new VBox(title);
    card.getStyleClass().add("campaign-step");
    card.pseudoClassStateChanged(NOW, now);
    if (now) {
      card.getChildren().add(controls.prose("campaign.why." + step.code(), "muted", "small"));
      card.getChildren().add(panes.of(shown));
      card.getChildren().add(foot(shown));
    } else {
      card.getChildren().add(controls.prose(texts.text(state(campaign, step)), "muted", "small"));
    }
    return card;
  }

  private static Message state(Campaign campaign, CampaignStep step) {
    if (campaign.step().compareTo(step) < 0) {
      return Message.of("campaign.state.later");
    }
    String why = campaign.skipped().getOrDefault(step, "");
    return why.isEmpty()
        ? Message.of("campaign.state.done")
        : Message.of("campaign.state.skipped", why);
  }

  /** What the step still needs, the way on, and why one leaves it. */
  private Node foot(ShownCampaign shown) {
    VBox foot = new VBox();
    foot.getStyleClass().add("campaign-part");
    for (Message need : shown.facts().needs(shown.campaign())) {
      foot.getChildren().add(controls.prose(texts.text(need), "caution", "small"));
    }
    if (model.askingProperty().get()) {
      foot.getChildren().add(why);
    }
    FlowPane acts = new FlowPane();
    acts.getStyleClass().add("campaign-links");
    if (shown.campaign().step().next().isPresent()) {
      Button next = controls.primary("campaign.next", model::next);
      next.setId("campaign-next");
      acts.getChildren().add(next);
    }
    if (shown.campaign().step().before().isPresent()) {
      acts.getChildren().add(controls.quiet("campaign.back", model::back));
    }
    acts.getChildren()
        .add(
            controls.quiet(
                shown.campaign().ended().isPresent() ? "campaign.again" : "campaign.end",
                model::toggleEnded));
    foot.getChildren().add(acts);
    return foot;
  }
}
