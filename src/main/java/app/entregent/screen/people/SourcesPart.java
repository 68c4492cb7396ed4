package app.entregent.screen.people;

import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.conversation.PersonSources;
import app.entregent.model.people.AgeRange;
import app.entregent.model.people.Origin;
import app.entregent.model.people.Sex;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Where what is known of a person came from, who sees it, and the sensitive facts if allowed. */
final class SourcesPart {
  private final Controls controls;
  private final LiveTexts texts;
  private final PersonMoreViewModel model;
  private final VBox sources = new VBox();
  private final VBox sensitive;
  private final ReadOnlyObjectWrapper<Optional<AgeRange>> age =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Sex>> sex =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final VBox box;

  SourcesPart(Controls controls, PersonMoreViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    sources.getStyleClass().add("side-cards");
    sensitive =
        new VBox(
            controls.heading("people.sensitive"),
            controls.prose("people.sensitive.only", "muted", "small"),
            choice("age", AgeRange.values(), AgeRange::code, age, model::setAgeRange),
            choice("sex", Sex.values(), Sex::code, sex, model::setSex));
    sensitive.getStyleClass().add("side-section");
    VBox told = new VBox(controls.heading("people.source"), sources);
    told.getStyleClass().add("side-section");
    box = new VBox(sensitive, told);
    box.getStyleClass().add("person-sources");
    model.moreProperty().subscribe(more -> show());
    controls.onLanguage(box, this::show);
  }

  Node node() {
    return box;
  }

  private <T> Node choice(
      String name,
      T[] values,
      Function<T, String> code,
      ReadOnlyObjectWrapper<Optional<T>> value,
      Consumer<Optional<T>> choose) {
    List<Optional<T>> choices =
        Stream.concat(Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of))
            .toList();
    Choice<Optional<T>> choice =
        Choice.of(
            choices,
            one ->
                texts.text(
                    one.map(some -> "people." + name + "." + code.apply(some))
                        .orElse("people.sensitive.not_kept")),
            value,
            choose);
    choice.setId("person-" + name);
    return new FieldRow(controls, "people." + name, choice);
  }

  private void show() {
    Optional<PersonMore> more = model.moreProperty().get();
    boolean allowed = more.filter(PersonMore::sensitiveAllowed).isPresent();
    sensitive.setVisible(allowed);
    sensitive.setManaged(allowed);
    more.ifPresent(
        found -> {
          age.set(found.sensitive().ageRange());
          sex.set(found.sensitive().sex());
          sources.getChildren().setAll(told(found.sources()).stream().map(this::said).toList());
        });
  }

  private Node said(Message message) {
    return controls.prose(texts.text(message), "small");
  }

  private static List<Message> told(PersonSources from) {
    List<Message> told = new ArrayList<>();
    told.add(
        Message.of(
            from.origin() == Origin.ARCHIVE ? "people.source.archive" : "people.source.typed",
            from.addedOn()));
    from.connectedOn().ifPresent(day -> told.add(Message.of("people.source.connected", day)));
    from.postsSeenOn()
        .ifPresent(day -> told.add(Message.of("people.source.posts", from.posts(), day)));
    for (ConversationOrigin origin : ConversationOrigin.values()) {
      Optional.ofNullable(from.talks().get(origin))
          .ifPresent(
              talks ->
                  told.add(
                      Message.of(
                          origin == ConversationOrigin.ARCHIVE
                              ? "people.source.talks_archive"
                              : "people.source.talks_typed",
                          talks.count(),
                          talks.first(),
                          talks.last())));
    }
    if (from.needs() + from.interests() > 0) {
      told.add(Message.of("people.source.heard", from.needs(), from.interests()));
    }
    told.add(Message.of("people.source.privacy"));
    return told;
  }
}
