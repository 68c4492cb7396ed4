package app.entregent.screen.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NetworkCompany;
import app.entregent.model.account.worth.BuyingWay;
import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.Segmentation;
import app.entregent.model.account.worth.WorthActsStore;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountListViewModelTest {
  @TempDir Path folder;
  private Workspace workspace;
  private AccountListViewModel model;
  private final List<Place> opened = new ArrayList<>();

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    SomePeople.few(workspace);
    model =
        new AccountListViewModel(workspace, new Quiet(), new Opened(opened), TestWorkspace.CLOCK);
    model.activate();
  }

  @AfterEach
  void close() {
    model.deactivate();
    workspace.close();
  }

  @Test
  void companiesStandByTheNumberOfPeopleOneKnowsThere() {
    assertThat(names())
        .containsExactly("Riad & Palmes", "Atlas Villas", "Atlas Villas SARL", "Bay Logistics");
    assertThat(model.lines().getFirst().company().people()).isEqualTo(3);
    assertThat(model.lines().get(1).twin()).isTrue();
    assertThat(model.lines().get(3).twin()).isFalse();
  }

  @Test
  void freelancersAreSetApart() {
    model.show(AccountLine.Part.SET_APART);
    assertThat(names()).containsExactly("Freelance");
    model.setKind(company("Freelance"), AccountKind.ORDINARY);
    assertThat(names()).isEmpty();
  }

  @Test
  void proposalsGiveTheirReasonsInBothLanguages() {
    assertThat(model.proposals())
        .extracting(proposal -> proposal.company().name())
        .containsExactly("Riad & Palmes", "Atlas Villas");
    List<Message> reasons = model.proposals().getFirst().reasons();
    assertThat(reasons)
        .extracting(Texts.of(Language.EN)::say)
        .containsExactly(
            "2 people who decide, of 3 you know there",
            "2 of them exchanged words with you, last on 5 Nov 2026");
    assertThat(reasons)
        .extracting(Texts.of(Language.FR)::say)
        .containsExactly(
            "2 personnes qui décident, sur 3 que vous y connaissez",
            "2 d’entre elles ont échangé avec vous, la dernière fois le 5 nov. 2026");
  }

  @Test
  void aTargetIsChosenAndTakenBack() {
    model.toggleTarget(company("Bay Logistics"));
    assertThat(names()).startsWith("Bay Logistics");
    assertThat(workspace.fetch(new AccountStore()::targets)).hasSize(1);
    model.show(AccountLine.Part.TARGETS);
    assertThat(names()).containsExactly("Bay Logistics");
    model.toggleTarget(company("Bay Logistics"));
    assertThat(names()).isEmpty();
  }

  @Test
  void spellingsAreJoinedOrKeptApartForGood() {
    assertThat(model.spellings()).hasSize(1);
    model.join(model.spellings().getFirst());
    assertThat(model.spellings()).isEmpty();
    assertThat(company("Atlas Villas").people()).isEqualTo(2);
    workspace.undo();
    assertThat(model.spellings()).hasSize(1);
    model.keepApart(model.spellings().getFirst());
    assertThat(model.spellings()).isEmpty();
    assertThat(names()).contains("Atlas Villas", "Atlas Villas SARL");
  }

  @Test
  void openingACompanyMakesItAnAccount() {
    model.open(company("Bay Logistics"));
    long id = company("Bay Logistics").accountId().orElseThrow();
    assertThat(opened).containsExactly(new Place.Account(id));
  }

  @Test
  void theFilterMindsNeitherAccentsNorCase() {
    model.filter("vil ATL");
    assertThat(names()).containsExactly("Atlas Villas", "Atlas Villas SARL");
    assertThat(model.totalProperty().get()).isEqualTo(4);
  }

  @Test
  void accountsAreNarrowedAndOrderedByWhatTheyAreWorth() {
    model.toggleTarget(company("Bay Logistics"));
    model.toggleTarget(company("Atlas Villas"));
    long bay = company("Bay Logistics").accountId().orElseThrow();
    long atlas = company("Atlas Villas").accountId().orElseThrow();
    WorthActsStore acts = new WorthActsStore();
    KeyCriterion.Key sales = KeyCriterion.Key.of(KeyCriterion.Kind.SALES);
    workspace.change(
        Label.of("x"),
        tx -> {
          acts.setSegments(tx, bay, Segmentation.of("Ports, Trucks"));
          acts.setSegments(tx, atlas, Segmentation.of("ports"));
          acts.setGrade(tx, bay, sales, Optional.of(Grade.PARTLY));
          acts.setGrade(tx, atlas, sales, Optional.of(Grade.YES));
          acts.setBuying(tx, bay, BuyingWay.DISTRIBUTOR);
          return bay;
        });
    model.order(AccountLine.Column.RANK, true);
    assertThat(names())
        .containsExactly("Atlas Villas", "Bay Logistics", "Atlas Villas SARL", "Riad & Palmes");
    model.order(AccountLine.Column.RANK, false);
    assertThat(names())
        .containsExactly("Bay Logistics", "Atlas Villas", "Atlas Villas SARL", "Riad & Palmes");
    AccountFilter ports =
        AccountFilter.NOTHING.toggle(AccountFacet.SEGMENT, AccountFacet.code("PORTS"));
    model.filter(ports);
    assertThat(names()).containsExactly("Bay Logistics", "Atlas Villas");
    model.filter(ports.toggle(AccountFacet.BUYING, BuyingWay.DISTRIBUTOR.name()));
    assertThat(names()).containsExactly("Bay Logistics");
    model.filter(AccountFilter.NOTHING.toggle(AccountFacet.RANK, "HIGH"));
    assertThat(names()).containsExactly("Atlas Villas");
    model.filter(AccountFilter.NOTHING.toggle(AccountFacet.QUADRANT, AccountFacet.NONE));
    assertThat(names()).hasSize(4);
    assertThat(model.totalProperty().get()).isEqualTo(4);
  }

  @Test
  void aViewOfAccountsIsSavedAndOpenedAndPeopleKeepTheirs() {
    SavedViewsViewModel views =
        new SavedViewsViewModel(
            workspace,
            new Quiet(),
            AccountListViewModel.LIST,
            () -> model.setup().text(),
            setup -> model.show(AccountSetup.of(setup)));
    views.activate();
    model.filter(
        AccountFilter.NOTHING.toggle(AccountFacet.SEGMENT, AccountFacet.code("Ports, sea")));
    model.layOut(model.layoutProperty().get().toggle(AccountLine.Column.RANK));
    AccountSetup then = model.setup();
    views.save("Ports");
    model.filter(AccountFilter.NOTHING);
    model.layOut(AccountLine.USUAL);
    views.open(views.viewsProperty().get().getFirst());
    assertThat(model.setup()).isEqualTo(then);
    assertThat(views.isShown(views.viewsProperty().get().getFirst())).isTrue();
    assertThat(AccountSetup.of("columns=NEW,NAME|NEW|up\nNEW=1\nRANK=%zz").layout().shown())
        .containsExactly(AccountLine.Column.NAME);
    SavedViewsViewModel ofPeople =
        new SavedViewsViewModel(
            workspace, new Quiet(), PersonListViewModel.LIST, () -> "", setup -> {});
    ofPeople.activate();
    assertThat(ofPeople.viewsProperty().get()).isEmpty();
    ofPeople.deactivate();
    views.deactivate();
  }

  private List<String> names() {
    return model.lines().stream().map(line -> line.company().name()).toList();
  }

  private NetworkCompany company(String name) {
    return model.lines().stream()
        .map(AccountLine::company)
        .filter(company -> company.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private record Opened(List<Place> places) implements Navigator {
    @Override
    public void open(Place place) {
      places.add(place);
    }

    @Override
    public void back() {}
  }

  private static final class Quiet implements Notifier {
    @Override
    public void done(Message what) {}

    @Override
    public void done(Message what, Runnable undo) {}

    @Override
    public void trouble(Message sentence, Throwable cause) {
      throw new AssertionError(sentence.key(), cause);
    }
  }
}
