package app.entregent.screen.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.campaign.Campaign;
import app.entregent.model.campaign.CampaignPart;
import app.entregent.model.campaign.CampaignStep;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A campaign from its name to its goal: by keyboard in English, then by mouse in French. */
class CampaignViewTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @SuppressWarnings("NullAway.Init") // set when the screen is shown
  private CampaignViewModel model;

  @Test
  void aCampaignIsLedStepByStepToItsGoal() {
    away(
        () -> {
          SomePeople.few(workspace);
          return true;
        });
    model =
        onWindow(
            () ->
                new CampaignViewModel(
                    workspace,
                    notifier,
                    CampaignRooms.with(
                        new BrandStore(BrandCatalogue.load(), new ProfileFactStore())),
                    TestWorkspace.CLOCK,
                    navigator));
    showScreen(() -> new CampaignView(controls, keys, model));
    type("#campaign-new", "Spring\n");
    untilStep(CampaignStep.AUDIT);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> lookup("#campaign-why").tryQuery().isPresent());
    type("#campaign-why", "The site waits\n");
    untilStep(CampaignStep.DATABASE);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(shown().campaign().step()).as("it has no base yet").isEqualTo(CampaignStep.DATABASE);
    type("#campaign-objective", "Three visits\n");
    type("#campaign-zone", "Marrakech\n");
    until(() -> model.needs().isEmpty());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    untilStep(CampaignStep.TARGET);
    assertThat(shown().campaign().skipped()).containsEntry(CampaignStep.AUDIT, "The site waits");
    type("#campaign-persona", "Owner\n");
    type("#campaign-account", "Atlas Villas\n");
    until(() -> model.needs().isEmpty());
    until(() -> lookup("Atlas Villas").tryQuery().isPresent());
    assertThat(away(() -> TestWorkspace.now(workspace.read(new AccountStore()::targets))))
        .hasSize(1);

    onWindow(() -> texts.setLanguage(Language.FR));
    clickOn("#campaign-next");
    untilStep(CampaignStep.PLAN);
    clickOn("#campaign-weeks-fewer");
    until(() -> shown().campaign().weeks() == 3);
    clickOn("#campaign-pieces");
    until(() -> !shown().campaign().of(CampaignPart.PIECE).isEmpty());
    clickOn("#campaign-next");
    untilStep(CampaignStep.MEASURE);
    onWindow(
        () -> {
          field("#goal-target").setText("0");
          lookup("#goal-due").queryAs(DatePicker.class).setValue(TODAY.minusDays(1));
        });
    assertThat(lookup("#goal-keep").query().isDisabled()).isTrue();
    onWindow(
        () -> {
          field("#goal-target").setText("4");
          lookup("#goal-due").queryAs(DatePicker.class).setValue(TODAY.plusDays(60));
        });
    onWindow(() -> lookup("#goal-keep").queryAs(Button.class).fire());
    until(() -> shown().goals().size() == 1);
    onWindow(model::next);
    untilStep(CampaignStep.RUNNING);
    onWindow(model::toggleEnded);
    until(() -> shown().campaign().ended().isPresent());
    assertThat(lookup(node -> node instanceof CheckBox).tryQuery()).isEmpty();
    assertThat(troubles).isEmpty();
  }

  private void type(String query, String words) {
    onWindow(() -> lookup(query).query().requestFocus());
    write(words);
  }

  private TextField field(String query) {
    return lookup(query).queryAs(TextField.class);
  }

  private ShownCampaign shown() {
    return model.shownProperty().get().orElseThrow();
  }

  private void untilStep(CampaignStep step) {
    until(
        () ->
            model
                .shownProperty()
                .get()
                .map(ShownCampaign::campaign)
                .map(Campaign::step)
                .equals(Optional.of(step)));
  }
}
