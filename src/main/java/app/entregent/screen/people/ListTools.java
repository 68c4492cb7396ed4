package app.entregent.screen.people;

import app.entregent.screen.people.PeopleViewModel.Listing;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Shortcut;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The tools of the list of people: filters, columns, views and tags, each a button, a key, and the
 * same card in which one finds by typing.
 */
final class ListTools {
  private final Controls controls;
  private final PeopleViewModel model;
  private final ListSubjects subjects;
  private final Chooser chooser;
  private final FilterChips chips;
  private final AccountSubjects ofAccounts;

  ListTools(Controls controls, PeopleViewModel model) {
    this.controls = controls;
    this.model = model;
    FacetWords words = new FacetWords(controls.texts(), model);
    subjects = new ListSubjects(controls.texts(), model, words);
    chooser = new Chooser(controls);
    ofAccounts = new AccountSubjects(controls.texts(), model);
    PersonListViewModel list = model.people();
    chips =
        new FilterChips(
            controls,
            () -> accounts() ? ofAccounts.narrowings() : words.narrowings(),
            this::clearFilters);
    list.filterProperty().subscribe(now -> refresh());
    model.accounts().filterProperty().subscribe(now -> refresh());
    model.accounts().totalProperty().subscribe(now -> chooser.refresh());
    model.accountViews().viewsProperty().subscribe(now -> chooser.refresh());
    model.listingProperty().subscribe(now -> chips.show());
    list.layoutProperty().subscribe(now -> chooser.refresh());
    model.accounts().layoutProperty().subscribe(now -> chooser.refresh());
    list.countsProperty().subscribe(now -> chooser.refresh());
    model.views().viewsProperty().subscribe(now -> chooser.refresh());
    model.tags().tagsProperty().subscribe(now -> refresh());
    model.personas().fitsProperty().subscribe(now -> refresh());
  }

  /** Names of tags and personas may have changed. */
  private void refresh() {
    chooser.refresh();
    chips.show();
  }

  /** The card, over the list. */
  Node card() {
    return chooser.node();
  }

  /** What narrows the list. */
  Node chips() {
    return chips.node();
  }

  void close() {
    chooser.close();
  }

  /** Asks for the tags of these people. */
  void chooseTags(List<PersonLine> people) {
    if (model.listingProperty().get() == Listing.PEOPLE && !people.isEmpty()) {
      chooser.open(subjects.tags(people));
    }
  }

  /**
   * @param chosen the people that are chosen in the list
   */
  Node buttons(Supplier<List<PersonLine>> chosen) {
    return Controls.row(
        tool(Material2AL.FILTER_LIST, "people.filters.title", this::chooseFilters, "filters"),
        tool(Material2MZ.VIEW_COLUMN, "people.columns.title", this::chooseColumns, "columns"),
        tool(Material2OutlinedAL.BOOKMARK_BORDER, "people.views.title", this::chooseViews, "views"),
        ofPeople(
            Material2OutlinedAL.LABEL,
            "people.tags.title",
            () -> chooseTags(chosen.get()),
            "tags"));
  }

  Shortcut[] shortcuts(Message group, Supplier<List<PersonLine>> chosen) {
    return new Shortcut[] {
      Shortcut.of("Alt+F", Message.of("people.filters.title"), group, this::chooseFilters),
      Shortcut.of("Alt+C", Message.of("people.columns.title"), group, this::chooseColumns),
      Shortcut.of("Alt+V", Message.of("people.views.title"), group, this::chooseViews),
      Shortcut.of("Alt+T", Message.of("people.tags.title"), group, () -> chooseTags(chosen.get()))
    };
  }

  private boolean accounts() {
    return model.listingProperty().get() == Listing.ACCOUNTS;
  }

  private void clearFilters() {
    if (accounts()) {
      model.accounts().filter(AccountFilter.NOTHING);
    } else {
      model.people().filter(model.people().filterProperty().get().withoutFacets());
    }
  }

  private void chooseFilters() {
    chooser.open(accounts() ? ofAccounts.filters() : subjects.filters());
  }

  private void chooseColumns() {
    chooser.open(subjects.columns());
  }

  private void chooseViews() {
    chooser.open(subjects.views());
  }

  /** A tool that the list of accounts does not have. */
  private Button ofPeople(Ikon ikon, String key, Runnable act, String id) {
    Button tool = tool(ikon, key, act, id);
    tool.visibleProperty().bind(Bindings.equal(model.listingProperty(), Listing.PEOPLE));
    tool.managedProperty().bind(tool.visibleProperty());
    return tool;
  }

  private Button tool(Ikon ikon, String key, Runnable act, String id) {
    Button tool = controls.icon(ikon, key, act);
    tool.setId("choose-" + id);
    return tool;
  }
}
