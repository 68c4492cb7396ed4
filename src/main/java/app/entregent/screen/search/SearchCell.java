package app.entregent.screen.search;

import app.entregent.search.Passage;
import app.entregent.search.SearchHit;
import app.entregent.search.SearchKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A hit: whom it is about, what it is and when, and the words in their sentence. */
final class SearchCell extends ListCell<SearchHit> {
  private final Controls controls;
  private final MarkedText title = new MarkedText("search-title");
  private final Label about = new Label();
  private final MarkedText passage = new MarkedText("search-passage");
  private final HBox head = new HBox();
  private final VBox row = new VBox(head, passage, about);

  SearchCell(Controls controls) {
    this.controls = controls;
    getStyleClass().add("search-cell");
    setPrefWidth(0);
    row.getStyleClass().add("search-row");
    head.getStyleClass().add("search-head");
    about.getStyleClass().addAll("muted", "small");
    Wrapping.of(about);
    HBox.setHgrow(title, Priority.ALWAYS);
  }

  @Override
  protected void updateItem(SearchHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    title.show(named(hit));
    passage.show(hit.passage());
    passage.setManaged(!hit.passage().text().isBlank());
    about.setText(about(hit));
    head.getChildren().setAll(Icons.of(sign(hit.kind())), title);
    setAccessibleText(named(hit).text() + ", " + about.getText() + ". " + hit.passage().text());
    setGraphic(row);
  }

  private Passage named(SearchHit hit) {
    if (!hit.title().text().isEmpty()) {
      return hit.title();
    }
    return new Passage(
        hit.account().isEmpty()
            ? controls.texts().now(SearchWords.kind(hit.kind()))
            : hit.account(),
        List.of());
  }

  private String about(SearchHit hit) {
    List<Message> parts = new ArrayList<>();
    parts.add(SearchWords.kind(hit.kind()));
    hit.channel().ifPresent(channel -> parts.add(SearchWords.channel(channel)));
    hit.day().ifPresent(day -> parts.add(Message.of("search.day", day)));
    String account = hit.title().text().isEmpty() ? "" : hit.account();
    return Stream.concat(parts.stream().map(controls.texts()::now), Stream.of(account))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static Ikon sign(SearchKind kind) {
    return switch (kind) {
      case PERSON, PERSONA -> Material2OutlinedMZ.PERSON;
      case ACCOUNT -> Material2OutlinedAL.BUSINESS;
      case TALK -> Material2OutlinedAL.FORUM;
      case MESSAGE -> Material2OutlinedAL.EMAIL;
      case NEED, OBJECTION, QUESTION -> Material2OutlinedAL.CHAT_BUBBLE_OUTLINE;
      case ACTION -> Material2OutlinedAL.CHECK_CIRCLE;
      case MAP -> Material2OutlinedAL.ACCOUNT_TREE;
      case FAVOUR -> Material2OutlinedAL.FAVORITE_BORDER;
      case BRAND -> Material2OutlinedAL.ASSIGNMENT_IND;
      case PIECE -> Material2OutlinedAL.ARTICLE;
      case CLUE -> Material2OutlinedAL.HEARING;
      case CAMPAIGN -> Material2OutlinedAL.FLAG;
      case WORKSHOP -> Material2OutlinedAL.GROUP;
    };
  }
}
